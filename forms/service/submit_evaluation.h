// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/service/workspace.h"
#include "forms/facts/evaluation_fact.h"
#include "forms/run/form_run.h"
#include "forms/service/versions.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// A cause or attribution that the centre's list does not have, or has out of use.
struct UnlistedReason {
    QuestionSlug question;
    std::string id;
    bool isOutOfUse = false;
    bool operator==(const UnlistedReason &) const = default;
};

/// A file of an answer that cannot be opened: its bytes or its key are not here, as after a restore.
struct LostFile {
    QuestionSlug question;
    std::string name;
    bool operator==(const LostFile &) const = default;
};

/// Why an evaluation was not submitted: nothing of it was stored, a draft of it is untouched.
struct SubmitRefusal {
    std::vector<Missing> missing;                ///< what the form still asks for
    std::optional<RunRefusal> answer;            ///< an answer that does not fit the form
    std::optional<Channel> channel;              ///< the interaction's, where the form is for others only
    std::optional<ledger::LedgerFailure> ledger; ///< the workspace refused
    bool isRepeated = false;                     ///< what was begun then was submitted already
    std::optional<UnlistedReason> reason{};      ///< why an answer fell short, or whose that was, cannot be given so
    std::optional<LostFile> lost{};              ///< the first file that is attached and not here any more
};

struct Submitted {
    EvaluationId id;
    SubmittedScore score;
    std::vector<ErrorClass> critical{}; ///< of its errors, each once: a lead is told of some of them at once
};

/// An evaluation that can be submitted, and is not yet.
struct PreparedEvaluation {
    EvaluationId id; ///< the fact's
    SubmittedScore score;
    std::vector<ErrorClass> critical; ///< of its errors, each once, in the order of the enumeration
    ledger::FactDraft fact;
};

/// Checks and scores @p evaluation as submitEvaluation() does, and stores nothing: for what is appended together with
/// other facts. For the ledger's thread.
Result<PreparedEvaluation, SubmitRefusal> prepareEvaluation(ledger::Ledger &ledger, storage::Connection &connection,
                                                            const ledger::BlobStore &blobs,
                                                            const Evaluation &evaluation, const LoadedForm &form);

/// Scores @p evaluation on @p form and appends it as a signed fact, which nothing changes any more. Its id
/// and time of submission are the ledger's to give; answers to questions that are not asked are left out.
/// What one evaluator began at one moment on a form and a part of an interaction is submitted once. Where the centre
/// releases evaluations without a lead, its release is stored with it.
/// For the ledger's thread.
///
/// @param blobs  where the files lie that are attached to answers: none is named by the fact that cannot be opened
Result<Submitted, SubmitRefusal> submitEvaluation(ledger::Ledger &ledger, storage::Connection &connection,
                                                  const ledger::BlobStore &blobs, const Evaluation &evaluation,
                                                  const LoadedForm &form);

/// Removes what was begun of what @p evaluation submitted: its evaluator's drafts of that part of the interaction, on
/// whichever form.
Result<Done, service::DraftFailure> removeSubmittedDrafts(service::Workspace &workspace, const Evaluation &evaluation);

/// The drafts of @p evaluator that still wait. One whose evaluation was submitted, or whose interaction was returned,
/// before the program could remove it (it ended in between) is not listed, and removed now where this program writes.
Result<std::vector<service::DraftSummary>, service::DraftFailure>
openDrafts(service::Workspace &workspace, storage::Connection &connection, const PersonId &evaluator);

} // namespace ringtrue::forms
