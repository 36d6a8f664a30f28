// SPDX-License-Identifier: Apache-2.0
// Who may open the keys of a workspace, and when only passphrases do.
#include "core/ledger/passphrase.h"
#include "core/service/add_people.h"
#include "core/service/erase_person.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;

namespace {

const PersonId signInFounder = idNumber<PersonId>(1); // of WorkspaceSample
const PersonId other = idNumber<PersonId>(2);
constexpr ledger::PassphraseCost cheap{1, 64 * 1024};

Person otherWith(Role role, bool active = true)
{
    auto person = tests::personNumber(2, "Bo");
    person.roles = {role};
    person.active = active;
    return person;
}

bool maySignIn(Workspace &workspace, const PersonId &person)
{
    const auto people = workspace.keys().people();
    REQUIRE(people);
    return std::ranges::find(*people, person) != people->end();
}

bool opensKeys(const tests::WorkspaceSample &sample, std::string_view passphrase)
{
    return bool(ledger::Keys::open(sample.folder(), PersonId{}, passphrase, ledger::KeyAccess::Read));
}

bool hasUnlockFile(const tests::WorkspaceSample &sample)
{
    return std::filesystem::exists(sample.folder() / "unlock.key");
}

} // namespace

TEST_CASE("Who has left, or was erased, opens the keys no more", "[workspace][sign-in]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Lead)}));
    REQUIRE(workspace->keys().setPassphrase(other, "", "low tide", cheap));
    REQUIRE(opensKeys(sample, "low tide"));
    SECTION("left")
    {
        REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Lead, false)}));
    }
    SECTION("erased")
    {
        REQUIRE(erasePerson(*workspace, signInFounder, {other, "asked for it", "subject-request"}));
    }
    CHECK_FALSE(maySignIn(*workspace, other));
    CHECK_FALSE(opensKeys(sample, "low tide"));
    CHECK(maySignIn(*workspace, signInFounder));
}

TEST_CASE("Somebody who leaves without a passphrase takes the key file with them", "[workspace][sign-in]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Lead)}));
    REQUIRE(workspace->keys().setPassphrase(signInFounder, "", "harbour light", cheap));
    CHECK(hasUnlockFile(sample)); // Bo has none yet
    REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Lead, false)}));
    CHECK_FALSE(hasUnlockFile(sample));
    CHECK(opensKeys(sample, "harbour light"));
}

TEST_CASE("Somebody who may do nothing here keeps no key file beside the keys", "[workspace][sign-in]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(workspace->keys().setPassphrase(signInFounder, "", "harbour light", cheap));
    REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Agent)}));
    CHECK_FALSE(hasUnlockFile(sample));
    SECTION("but signs in by a passphrase of their own")
    {
        REQUIRE(workspace->keys().setPassphrase(other, "", "low tide", cheap));
        REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Agent)}));
        CHECK(opensKeys(sample, "low tide"));
        CHECK_FALSE(hasUnlockFile(sample));
    }
    SECTION("and does as soon as a role allows something")
    {
        REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Auditor)})); // reads scores of others
        CHECK(maySignIn(*workspace, other));
        CHECK(hasUnlockFile(sample));
    }
}

TEST_CASE("Opening takes from the keys who should not be there any more", "[workspace][sign-in]")
{
    const tests::WorkspaceSample sample;
    auto workspace = sample.create();
    REQUIRE(addPeople(*workspace, signInFounder, {otherWith(Role::Agent)}));
    REQUIRE(workspace->keys().allow(other));                 // as an older program did, or one that was killed left it
    REQUIRE(workspace->keys().allow(idNumber<PersonId>(3))); // whose fact is still to arrive
    workspace.reset();
    workspace = sample.open();
    CHECK_FALSE(maySignIn(*workspace, other));
    CHECK(maySignIn(*workspace, idNumber<PersonId>(3)));
    CHECK(maySignIn(*workspace, signInFounder));
}
