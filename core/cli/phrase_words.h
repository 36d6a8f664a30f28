// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/service/comment_phrases.h"

#include <string>
#include <vector>

/// Phrases for comments on the command line: whose they are, at which question, why one is not taken.
namespace ringtrue::cli {

/// What a command says about whose phrases it changes.
struct PhraseOptions {
    WorkspaceOptions workspace;
    std::vector<std::string> people; ///< empty: whoever runs the command
};
void addPhraseOptions(Parser command, PhraseOptions &options);

/// Opens for writing: one's own phrases by whoever evaluates, those of others by whoever changes the organisation.
Result<Session, Reply> openForPhrases(const PhraseOptions &options, const Context &context);
/// Whose phrases they are; a refusal names who is not known, or has left.
Result<std::vector<PersonId>, Reply> peopleOf(const Session &session, const PhraseOptions &options);

/// Why @p question, which is not empty, is asked by no form in force; nothing: one asks it, or nobody can say.
std::optional<Reply> refusalOfUnasked(Session &session, const std::string &question);

Reply refusalOf(const service::PhraseFailure &failure, const std::string &where);

} // namespace ringtrue::cli
