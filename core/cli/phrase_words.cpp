// SPDX-License-Identifier: Apache-2.0
#include "core/cli/phrase_words.h"

#include "core/cli/failure_words.h"
#include "forms/service/forms_in_force.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

void addPhraseOptions(Parser command, PhraseOptions &options)
{
    addWorkspaceOptions(command, options.workspace);
    command
        .option("--for", options.people,
                "Whose phrases: names, external ids or ids, with commas between them; your own where it is not given")
        .separatedBy(',');
}

Result<Session, Reply> openForPhrases(const PhraseOptions &options, const Context &context)
{
    return openForWriting(options.workspace, context,
                          options.people.empty() ? organisation::Task::Evaluate
                                                 : organisation::Task::ChangeOrganisation);
}

Result<std::vector<PersonId>, Reply> peopleOf(const Session &session, const PhraseOptions &options)
{
    if (options.people.empty())
        return std::vector{session.authorId()};
    std::vector<PersonId> out;
    for (const auto &name : options.people) {
        const auto person = personCalled(session.directory, name, "unknown-person");
        if (!person)
            return Failure{person.error()};
        if (auto left = refusalOfLeft(**person))
            return Failure{std::move(*left)};
        if (std::ranges::find(out, (*person)->person.id) == out.end())
            out.push_back((*person)->person.id);
    }
    return out;
}

std::optional<Reply> refusalOfUnasked(Session &session, const std::string &question)
{
    const auto versions = forms::formsInForce(session.reader);
    if (!versions)
        return std::nullopt;
    for (const auto &version : *versions) {
        const auto loaded = forms::loadForm(session.reader, version.hash);
        if (!loaded || forms::indexOf((*loaded)->form, QuestionSlug{question}))
            return std::nullopt;
    }
    return refusal("unknown-question", fmt::format("No form in force asks a question with the id “{}”. `ringtrue form "
                                                   "show` shows the ids of a form's questions.",
                                                   question));
}

Reply refusalOf(const service::PhraseFailure &failure, const std::string &where)
{
    switch (failure.error) {
    case service::PhraseError::Blank:
        return refusal("phrase-blank", fmt::format("{}: the phrase holds no words. Write it.", where));
    case service::PhraseError::NotText:
        return refusal("phrase-not-text", fmt::format("{}: the phrase is no UTF-8. Save the file as UTF-8.", where));
    case service::PhraseError::TooLong:
        return refusal("phrase-too-long", fmt::format("{}: the phrase is longer than {} characters. Make it shorter.",
                                                      where, service::longestPhrase));
    case service::PhraseError::TooMany:
        return refusal("too-many-phrases", fmt::format("{}: {} phrases are kept there already. Remove some first with "
                                                       "`ringtrue phrase remove`.",
                                                       where, service::mostPhrases));
    case service::PhraseError::Missing:
        return refusal("unknown-phrase", fmt::format("{}: no such phrase is kept. `ringtrue phrase list` shows those "
                                                     "there are.",
                                                     where));
    case service::PhraseError::Keys:
        return refusalOf(failure.key, where);
    case service::PhraseError::Store:
        break;
    }
    return refusalOf(failure.storage, "drafts.db could not be read or written");
}

} // namespace ringtrue::cli
