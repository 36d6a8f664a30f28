// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/domain/evaluation.h"
#include "core/domain/interaction.h"
#include "forms/service/answers_file.h"
#include "forms/service/versions.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A form that somebody filled in with a file of answers: what `evaluation submit` and `draft save` begin with.
namespace ringtrue::cli {

struct FilledFormOptions {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string form;
    std::string answers;
    std::optional<std::int32_t> segment{}; ///< from 1; absent: the first
    bool again = false;                    ///< also what its author has submitted before
    bool anew = false;                     ///< on the newest version, also where its author has a draft on another one
};

void addFilledFormOptions(Parser command, FilledFormOptions &options);

struct FilledForm {
    Session session;
    Interaction interaction;
    std::int32_t segment = 0; ///< index in interaction.segments
    std::shared_ptr<const forms::LoadedForm> form;
    std::int64_t inForce = 0;    ///< the number of the form's newest version
    std::vector<Answer> answers; ///< fit the form; their evidence lies in the interaction
    forms::AnswersOf of;         ///< what the file says they are of: this interaction, on this version
};

/// Opens the workspace for writing in the name of somebody who may evaluate; the refusal says what does not fit.
Result<FilledForm, Reply> readFilledForm(const FilledFormOptions &options, const Context &context);

/// A refusal where what was said in @p interaction is gone: nobody begins to evaluate it any more. Who had begun before
/// may go on.
std::optional<Reply> refuseGone(Session &session, const Interaction &interaction);

/// A refusal where its author has submitted an evaluation of the same part: nobody evaluates it twice by mistake.
std::optional<Reply> refuseTwice(FilledForm &filled);

/// Which part of a transferred interaction it is of: ` (part 1 of 2, Bo Agent)`; empty where there is only one.
std::string partWords(Session &session, const Interaction &interaction, std::int32_t segment);

} // namespace ringtrue::cli
