// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/session.h"
#include "core/organisation/customers.h"
#include "core/organisation/find_person.h"
#include "core/organisation/interactions.h"
#include "core/service/erase_person.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct EraseOptions {
    WorkspaceOptions workspace;
    std::string subject;
    std::string reason;
    std::string authority = "subject-request";
};

/// Who or what is to be erased.
struct Subject {
    PersonId id;
    std::string words; ///< for the terminal: by what it is known before it is erased
};

std::string wordsOf(const Person &person)
{
    const auto &known = person.externalId.empty() ? person.id.text() : person.externalId;
    return fmt::format("{} ({})", person.name, known);
}

/// What an id means beside the people of the directory: an interaction, a customer, or what is known elsewhere.
Result<Subject, Reply> subjectWith(Session &session, const PersonId &id)
{
    const auto interaction = organisation::readInteraction(session.reader, InteractionId{id.uuid()});
    if (!interaction)
        return Failure{refusalOf(interaction.error(), "The interactions could not be read")};
    if (*interaction)
        return Subject{.id = id, .words = "interaction " + (*interaction)->reference};
    const auto person = organisation::readPerson(session.reader, session.workspace->keys(), id);
    if (!person)
        return Failure{refusalOf(person.error(), "The people of the workspace could not be read")};
    const bool named = *person && (*person)->legible == organisation::Legible::Yes;
    if (!*person) // of somebody called so, or of facts that are still to arrive
        if (const auto called = organisation::findPerson(session.directory, id.text()))
            return Subject{.id = (*called)->person.id, .words = wordsOf((*called)->person)};
    return Subject{.id = id, .words = named ? wordsOf((*person)->person) : id.text()};
}

/// An interaction is erased by its id alone: its number may be somebody's external id, today or later.
std::optional<Reply> refusalOfNumber(Session &session, const std::string &text)
{
    const auto interaction = organisation::readInteractionByReference(session.reader, text);
    if (!interaction || !*interaction)
        return std::nullopt;
    return refusal(
        "unknown-subject",
        fmt::format("“{}” is the number of an interaction. To erase what was said in it, give its id: {}. Who "
                    "took part is erased by their own id.",
                    text, (*interaction)->id.text()));
}

/// The customer whom the key @p text recognises.
Result<Subject, Reply> customerWith(Session &session, const std::string &text)
{
    const auto customers = organisation::readCustomerKeys(session.reader, session.workspace->keys(), PersonId{});
    if (!customers)
        return Failure{refusalOf(customers.error(), "The customers could not be read")};
    std::vector<PersonId> meant;
    for (const auto &[customer, key] : *customers)
        if (key == text)
            meant.push_back(customer);
    if (meant.size() == 1)
        return subjectWith(session, meant.front());
    if (meant.empty())
        return Failure{refusal("unknown-subject",
                               fmt::format("Nobody in this workspace is called “{}”, by external id, id or name, and "
                                           "no customer has that key. `ringtrue person list` shows its people; "
                                           "`ringtrue interaction show NUMBER` tells the id of a customer.",
                                           text))};
    std::string ids;
    for (const auto &customer : meant)
        ids += (ids.empty() ? "" : ", ") + customer.text();
    return Failure{refusal("unknown-subject",
                           fmt::format("Several customers have the key “{}”. Erase each by id: {}.", text, ids))};
}

/// What --subject means: any id, the external id or name of somebody in the directory, or a customer's key.
Result<Subject, Reply> subjectOf(Session &session, const std::string &text)
{
    if (const auto id = PersonId::parse(text))
        return subjectWith(session, *id);
    const auto person = personCalled(session.directory, text, "unknown-subject");
    if (!person) {
        if (auto number = refusalOfNumber(session, text))
            return Failure{std::move(*number)};
        const auto found = organisation::findPerson(session.directory, text);
        const bool isNobody = !found && found.error().error == organisation::WhoError::Nobody;
        return isNobody ? customerWith(session, text) : Failure{person.error()};
    }
    return Subject{.id = (*person)->person.id, .words = wordsOf((*person)->person)};
}

std::string wordsOf(const service::Erased &erased, const Subject &subject)
{
    if (erased.ofInteraction)
        return fmt::format("Erased: {}. The key of this interaction is destroyed. Scores stay; the recording or chat "
                           "and comments cannot be read any more, in backups neither. Who took part is still known: "
                           "erase them by their own id.\n",
                           subject.words);
    const auto leftovers = erased.leftovers
                               ? "Drafts or a sign-in of theirs could not be removed now. They open nothing, "
                                 "and the next command that writes removes them.\n"
                               : "";
    if (erased.interactions == 0)
        return fmt::format("Erased: {}. The key of this person is destroyed: their name cannot be read any more, in "
                           "backups neither. They took part in no interaction, so no recording, chat or comment went "
                           "with them.\n{}",
                           subject.words, leftovers);
    return fmt::format("Erased: {}. The keys of this person and of {} they took part in are destroyed. Scores stay; "
                       "names, recordings, chats and comments cannot be read any more, in backups neither.\n{}",
                       subject.words, counted(erased.interactions, "interaction", "interactions"), leftovers);
}

Reply eraseReply(const EraseOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::EraseAndRemove);
    if (!session)
        return session.error();
    const auto subject = subjectOf(*session, options.subject);
    if (!subject)
        return subject.error();
    const auto erased =
        service::erasePerson(*session->workspace, session->authorId(),
                             {.person = subject->id, .reason = options.reason, .authority = options.authority});
    if (!erased)
        return refusalOf(erased.error(), "Not erased");
    return {.json = {{"erased", subject->id.text()},
                     {"interactions", erased->interactions},
                     {"of_interaction", erased->ofInteraction},
                     {"fact", erased->tombstone.text()}},
            .words = wordsOf(*erased, *subject)};
}

} // namespace

void addErase(Frame &frame)
{
    auto options = std::make_shared<EraseOptions>();
    Parser command = frame.add("erase", "Erase the personal data of somebody for good",
                               [options](const Context &context) { return eraseReply(*options, context); });
    addWorkspaceArgument(command, options->workspace);
    command
        .option("--subject", options->subject,
                "Who: the external id, name or id of somebody who works here, the key or id of a customer, or the id "
                "of an interaction; `ringtrue interaction show` says them")
        .required();
    command.option("--reason", options->reason, "Why; it is kept sealed").required();
    command.option("--authority", options->authority, "Who or what demanded it")
        .oneOf({"subject-request", "court", "retention", "policy"})
        .showsDefault();
}

} // namespace ringtrue::cli
