// SPDX-License-Identifier: Apache-2.0
// Saves answers and submits facts as fast as it can until it is killed, and says on stdout what was
// acknowledged: `saved DRAFT QUESTION VALUE`, `submitted DRAFT FACT`.
//
// crash_writer WORKSPACE RUN    RUN: a number that no run before had
#include "core/organisation/core_views.h"
#include "core/organisation/people_facts.h"
#include "core/service/workspace.h"

#include <future>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;

namespace {

constexpr int questions = 12;

Uuid numbered(std::uint8_t what, std::uint32_t run, std::uint32_t number)
{
    Uuid::Bytes bytes{};
    bytes[0] = what;
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[8 + i] = static_cast<std::uint8_t>(run >> (24 - 8 * i));
        bytes[12 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    }
    return Uuid{bytes};
}

/// One write() a line, so that a kill leaves whole lines only.
void say(const std::string &line)
{
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(3);
}

bool save(DraftStore &drafts, const DraftId &draft, const std::string &question, const std::string &value)
{
    std::promise<bool> saved;
    drafts.save(draft, QuestionSlug{question}, DraftPart::Answer, value,
                [&saved](const auto &result) { saved.set_value(static_cast<bool>(result)); });
    return saved.get_future().get();
}

bool evaluateOne(Workspace &workspace, const PersonId &author, std::uint32_t run, std::uint32_t number)
{
    const auto draft = workspace.drafts().open({InteractionId{numbered(1, run, number)}, author, sha256("form")}).get();
    if (!draft)
        return false;
    for (int i = 0; i < 2 * questions; ++i) { // every answer is changed once
        const auto question = "q" + std::to_string(i % questions);
        if (!save(workspace.drafts(), *draft, question, std::to_string(i)))
            return false;
        say("saved " + draft->text() + " " + question + " " + std::to_string(i) + "\n");
    }
    Person person;
    person.id = PersonId{numbered(2, run, number)};
    person.name = "Somebody " + std::to_string(number);
    const auto fact = workspace
                          .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                              return ledger.append(author, organisation::personFact(person));
                          })
                          .get();
    if (!fact)
        return false;
    say("submitted " + draft->text() + " " + fact->text() + "\n");
    return static_cast<bool>(workspace.drafts().remove(*draft).get());
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const ledger::Registry registry({organisation::coreViews()});
    const SystemClock clock;
    const auto workspace = Workspace::openForWriting(
        {.folder = arguments[1], .registry = registry, .clock = clock, .program = "crash_writer"});
    if (!workspace) {
        std::cerr << "cannot open: " << static_cast<int>(workspace.error().error) << "\n";
        return 1;
    }
    const auto people = (*workspace)->keys().people();
    if (!people || people->empty())
        return 1;
    const auto run = static_cast<std::uint32_t>(std::stoul(arguments[2]));
    for (std::uint32_t number = 0; evaluateOne(**workspace, people->front(), run, number); ++number) {
    }
    return 1; // only a refusal ends the loop
}
