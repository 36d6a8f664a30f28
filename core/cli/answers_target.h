// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/filled_form.h"
#include "forms/service/answers_file.h"

#include <optional>

/// What a file of answers says its answers are of, held against what they would be stored for: a file that was shown of
/// one interaction is not taken for another by mistake.
namespace ringtrue::cli {

/// A refusal where the file that @p options names is of another interaction.
std::optional<Reply> refuseOtherInteraction(const forms::AnswersOf &of, const FilledFormOptions &options,
                                            const Interaction &interaction);
/// The same of another version than @p form.
std::optional<Reply> refuseOtherVersion(const forms::AnswersOf &of, const FilledFormOptions &options, Session &session,
                                        const forms::FormVersion &form);
/// The same of another part of the interaction, once it is known which one is meant.
std::optional<Reply> refuseOtherPart(const FilledForm &filled, const FilledFormOptions &options);

} // namespace ringtrue::cli
