// SPDX-License-Identifier: Apache-2.0
// packaging/docs/roles.md says what permissions.h does: whoever changes one must change the other.
#include "core/organisation/permissions.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/places.h"
#include "tests/temporary_folder.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

std::string document()
{
    return tests::bytesOf(ringtrue::tests::sourceFolder() / "packaging/docs/roles.md");
}

Person with(Role role)
{
    Person person;
    person.id = tests::idNumber<PersonId>(1);
    person.roles = {role};
    return person;
}

std::string cell(bool yes)
{
    return yes ? " yes |" : " - |";
}

/// The line of the table that tells of @p role.
std::string lineOf(Role role)
{
    const auto person = with(role);
    auto line = "| `" + std::string(word(role)) + "` |";
    for (const auto task : allTasks)
        line += cell(may(person, task));
    return line + cell(mayDoAnything(person)) + "\n";
}

} // namespace

TEST_CASE("The document of roles says of each what it may do", "[organisation]")
{
    const auto text = document().substr(0, document().find("\n## ")); // the table of roles comes before all sections
    std::ptrdiff_t roles = 0;
    for (int number = 0; number <= static_cast<int>(Role::WorkspaceAdministrator); ++number, ++roles) {
        const auto line = lineOf(static_cast<Role>(number));
        CAPTURE(line);
        CHECK(text.find(line) != std::string::npos);
    }
    std::ptrdiff_t lines = 0;
    for (auto at = text.find("\n| `"); at != std::string::npos; at = text.find("\n| `", at + 1))
        ++lines;
    CHECK(lines == roles);
}

TEST_CASE("An evaluation is read by whom it is of, who gave it and who reads the scores of others", "[organisation]")
{
    const auto text = document();
    const auto reads = [&](Role role) {
        return mayReadEvaluation(with(role), tests::idNumber<PersonId>(2), tests::idNumber<PersonId>(3), Released::Yes);
    };
    for (int number = 0; number <= static_cast<int>(Role::WorkspaceAdministrator); ++number) {
        const auto role = static_cast<Role>(number);
        CHECK(reads(role) == may(with(role), Task::ReadScoresOfOthers));
        const auto own = tests::idNumber<PersonId>(1);
        const auto other = tests::idNumber<PersonId>(2);
        CHECK(mayReadEvaluation(with(role), own, other, Released::No));
        CHECK(mayReadEvaluation(with(role), other, own, Released::Yes));
        CHECK_FALSE(mayReadEvaluation(with(role), other, own, Released::No));
    }
    CHECK(text.find("Whoever gave an evaluation reads it, and the agent it is of from its release on")
          != std::string::npos);
}
