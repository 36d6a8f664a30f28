// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/find_person.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

ListedPerson somebody(std::string_view id, std::string name, std::string externalId)
{
    ListedPerson out;
    out.person.id = PersonId{*Uuid::parse(id)};
    out.person.name = std::move(name);
    out.person.externalId = std::move(externalId);
    return out;
}

std::size_t howMany(const WhoFailure &failure, WhoError error)
{
    CHECK(failure.error == error);
    return failure.several.size();
}

} // namespace

TEST_CASE("a person is found by id, then by external id, then by a name that nobody else has", "[organisation]")
{
    Directory directory;
    directory.people = {somebody("018f0000-0000-7000-8000-000000000001", "Same Name", "a-1"),
                        somebody("018f0000-0000-7000-8000-000000000002", "Same Name", ""),
                        somebody("018f0000-0000-7000-8000-000000000003", "Third", "Same Name"),
                        somebody("018f0000-0000-7000-8000-000000000004", "a-1", ""),
                        somebody("018f0000-0000-7000-8000-000000000005", "Twin", ""),
                        somebody("018f0000-0000-7000-8000-000000000006", "Twin", "t-2")};
    const auto &people = directory.people;
    CHECK(findPerson(directory, "018f0000-0000-7000-8000-000000000002").value() == &people[1]);
    CHECK(findPerson(directory, "Same Name").value() == &people[2]);
    CHECK(findPerson(directory, "a-1").value() == &people[0]);
    CHECK(findPerson(directory, "Third").value() == &people[2]);
    CHECK(howMany(findPerson(directory, "Twin").error(), WhoError::Several) == 2);
    CHECK(howMany(findPerson(directory, "Nobody").error(), WhoError::Nobody) == 0);
}

TEST_CASE("a text that says nothing means nobody, also where people have no external id", "[organisation]")
{
    Directory directory;
    directory.people = {somebody("018f0000-0000-7000-8000-000000000001", "Ann", "")};
    directory.people.push_back(somebody("018f0000-0000-7000-8000-000000000002", "", "")); // erased
    for (const auto *text : {"", " ", "\t", "\u00a0"})
        CHECK(howMany(findPerson(directory, text).error(), WhoError::Blank) == 0);
}
