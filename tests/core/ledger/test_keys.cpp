// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys.h"

#include "core/ledger/passphrase.h"
#include "core/ledger/schema.h"
#include "core/ledger/sealed.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

#include <fstream>
#include <sys/stat.h>

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

constexpr PassphraseCost cheap{1, 64 * 1024};
const SubjectId subject = subjectOf(someone(7));

KeyError errorOfOpening(const std::filesystem::path &folder)
{
    const auto keys = Keys::open(folder);
    REQUIRE_FALSE(keys);
    return keys.error().error;
}

} // namespace

TEST_CASE("A subject's key is made once and found again", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    CHECK(keys.find(subject).error().error == KeyError::NoKey);
    const std::vector<SubjectId> twice{subject, subject};
    REQUIRE(keys.make(twice));
    const auto key = keys.find(subject).value();
    REQUIRE(keys.make(twice));
    CHECK(keys.find(subject).value().view() == key.view());
    auto reader = Keys::open(folder.path(), KeyAccess::Read).value();
    CHECK(reader.find(subject).value().view() == key.view());
    CHECK(Keys::create(folder.path()).error().error == KeyError::AlreadyThere);
    const TemporaryFolder empty;
    CHECK(errorOfOpening(empty.path()) == KeyError::Missing);
}

TEST_CASE("A destroyed key is nowhere on the disk and is never made again", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    const std::vector<SubjectId> subjects{subject};
    REQUIRE(keys.make(subjects));
    SQLite::Database look((folder.path() / "keys.db").string());
    SQLite::Statement row(look, "SELECT box FROM subject_key");
    REQUIRE(row.executeStep());
    const auto box = row.getColumn(0).getString();
    row.reset();
    REQUIRE_FALSE(filesThatHold(folder.path(), box).empty());

    REQUIRE(keys.destroy(subjects, Instant{1, 0}));
    CHECK(filesThatHold(folder.path(), box).empty());
    CHECK(keys.find(subject).error().error == KeyError::Erased);
    CHECK(keys.make(subjects).error().error == KeyError::Erased);
    CHECK(keys.isErased(subject).value());
    const Secret blobKey = Secret::make();
    CHECK(keys.keepBlobKey(sha256("blob"), blobKey, subjects).error().error == KeyError::Erased);
    CHECK(keys.findBlobKey(sha256("blob")).error().error == KeyError::NoKey);
}

TEST_CASE("A key that another program destroys is forgotten", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto writing = Keys::create(folder.path()).value();
    const std::vector<SubjectId> subjects{subject};
    REQUIRE(writing.make(subjects));
    auto reading = Keys::open(folder.path(), KeyAccess::Read).value();
    REQUIRE(reading.find(subject));
    REQUIRE(writing.destroy(subjects, Instant{1, 0}));
    const auto found = reading.find(subject);
    REQUIRE_FALSE(found);
    CHECK(found.error().error == KeyError::Erased);
}

TEST_CASE("Destroying waits for nobody: it says when a reader keeps the old pages", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    const std::vector<SubjectId> subjects{subject};
    REQUIRE(keys.make(subjects));
    SQLite::Database reader((folder.path() / "keys.db").string());
    reader.exec("BEGIN; SELECT count(*) FROM subject_key");
    {
        SQLite::Statement reading(reader, "SELECT * FROM subject_key");
        reading.executeStep();
        const auto busy = keys.destroy(subjects, Instant{1, 0});
        REQUIRE_FALSE(busy);
        CHECK(busy.error().storage.error == storage::StorageError::Busy);
    }
    reader.exec("COMMIT");
    CHECK(keys.destroy(subjects, Instant{1, 0}));
}

TEST_CASE("A blob's key goes with the subject it is tied to", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    const auto key = Secret::make();
    const std::vector<SubjectId> both{subject, subjectOf(someone(8))};
    REQUIRE(keys.keepBlobKey(sha256("one"), key, both));
    REQUIRE(keys.keepBlobKey(sha256("two"), key, {}));
    CHECK(keys.findBlobKey(sha256("one")).value().view() == key.view());
    const auto destroyed = keys.destroy({&both[1], 1}, Instant{1, 0});
    REQUIRE(destroyed);
    CHECK(destroyed->blobs == std::vector<Hash>{sha256("one")});
    CHECK(keys.findBlobKey(sha256("one")).error().error == KeyError::Erased);
    CHECK(keys.keepBlobKey(sha256("one"), key, {}).error().error == KeyError::Erased);
    const auto two = sha256("two");
    REQUIRE(keys.destroyBlobKeys({&two, 1}, Instant{2, 0}));
    CHECK(keys.findBlobKey(two).error().error == KeyError::Erased);
}

TEST_CASE("Passphrases take the place of the key file as soon as everybody has one", "[ledger][keys]")
{
    const TemporaryFolder folder;
    const auto unlock = folder.path() / "unlock.key";
    auto keys = Keys::create(folder.path()).value();
    const std::vector<SubjectId> subjects{subject};
    REQUIRE(keys.make(subjects));
    const auto key = keys.find(subject).value();
    REQUIRE(keys.allow(someone(1)));
    REQUIRE(keys.allow(someone(2)));
    struct stat status {};
    REQUIRE(stat(unlock.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(stat((folder.path() / "keys.db").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);

    REQUIRE(keys.setPassphrase(someone(1), "", "harbour light", cheap));
    CHECK(std::filesystem::exists(unlock)); // the other one has none yet
    REQUIRE(keys.setPassphrase(someone(2), "", "low tide", cheap));
    CHECK_FALSE(std::filesystem::exists(unlock));
    CHECK(errorOfOpening(folder.path()) == KeyError::Locked);
    auto opened = Keys::open(folder.path(), someone(2), "low tide").value();
    CHECK(opened.find(subject).value().view() == key.view());
    CHECK(Keys::open(folder.path(), someone(2), "high tide").error().error == KeyError::WrongPassphrase);
    CHECK(Keys::open(folder.path(), someone(3), "low tide").error().error == KeyError::UnknownPerson);
    for (const char *const passphrase : {"low tide", "harbour light"}) // whoever it belongs to
        CHECK(Keys::open(folder.path(), PersonId{}, passphrase).value().find(subject).value().view() == key.view());
    CHECK(Keys::open(folder.path(), PersonId{}, "high tide").error().error == KeyError::WrongPassphrase);

    CHECK(keys.setPassphrase(someone(1), "wrong", "new", cheap).error().error == KeyError::WrongPassphrase);
    REQUIRE(keys.setPassphrase(someone(1), "harbour light", "new light", cheap));
    CHECK(keys.verifyPassphrase(someone(1), "harbour light").error().error == KeyError::WrongPassphrase);
    CHECK(keys.verifyPassphrase(someone(1), "new light"));

    REQUIRE(keys.allow(someone(3))); // somebody without one: the file comes back
    CHECK(std::filesystem::exists(unlock));
    CHECK(Keys::open(folder.path()).value().find(subject).value().view() == key.view());
    REQUIRE(keys.setPassphrase(someone(3), "", "third", cheap));
    CHECK(errorOfOpening(folder.path()) == KeyError::Locked);
    REQUIRE(keys.removePassphrase(someone(3), "third"));
    CHECK(Keys::open(folder.path()));
    CHECK(keys.hasPassphrase(someone(1)).value());
    CHECK_FALSE(keys.hasPassphrase(someone(3)).value());
    CHECK(keys.people().value().size() == 3);
}

TEST_CASE("Who signs in no more opens nothing, and does not keep the key file there", "[ledger][keys]")
{
    const TemporaryFolder folder;
    const auto unlock = folder.path() / "unlock.key";
    auto keys = Keys::create(folder.path()).value();
    REQUIRE(keys.allow(someone(1)));
    REQUIRE(keys.allow(someone(2)));
    REQUIRE(keys.setPassphrase(someone(1), "", "harbour light", cheap));
    REQUIRE(keys.setPassphrase(someone(3), "", "low tide", cheap)); // could not sign in before
    CHECK(std::filesystem::exists(unlock));
    const std::vector<PersonId> going{someone(2), someone(3)};
    REQUIRE(keys.disallow(going));
    CHECK_FALSE(std::filesystem::exists(unlock));
    CHECK(Keys::open(folder.path(), someone(3), "low tide").error().error == KeyError::UnknownPerson);
    CHECK(Keys::open(folder.path(), PersonId{}, "low tide").error().error == KeyError::WrongPassphrase);
    CHECK(Keys::open(folder.path(), someone(1), "harbour light"));

    const std::vector<PersonId> last{someone(1)};
    REQUIRE(keys.disallow(last)); // nobody is left: something must open the keys
    CHECK(Keys::open(folder.path()));
}

TEST_CASE("A passphrase opens in whatever way its letters were put together", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    REQUIRE(keys.allow(someone(1)));
    REQUIRE(keys.setPassphrase(someone(1), "", "caf\xC3\xA9 au lait", cheap));
    CHECK(keys.verifyPassphrase(someone(1), "cafe\xCC\x81 au lait"));
    CHECK_FALSE(keys.verifyPassphrase(someone(1), "cafe au lait"));
    REQUIRE(keys.setPassphrase(someone(1), "cafe\xCC\x81 au lait", "not \xFF UTF-8", cheap));
    CHECK(keys.verifyPassphrase(someone(1), "not \xFF UTF-8"));
}

TEST_CASE("A passphrase that is soon guessed is too short", "[ledger][keys]")
{
    using ringtrue::ledger::isTooShort;
    CHECK(isTooShort(""));
    CHECK(isTooShort("ebb"));
    CHECK(isTooShort("harbour"));
    CHECK_FALSE(isTooShort("harbours"));
    CHECK_FALSE(isTooShort("low tide")); // a blank between words counts
    CHECK(isTooShort("   harbour   "));  // at the ends it does not
    CHECK(isTooShort("        "));
    CHECK(isTooShort("e\u0301e\u0301e\u0301e\u0301e\u0301")); // five letters, each with its accent
    CHECK_FALSE(isTooShort("\u6f6e\u6c34\u8868\u4e0a\u7684\u7b2c\u4e09\u884c"));
    CHECK_FALSE(isTooShort("not \xFF UTF-8"));
}

TEST_CASE("A key file kept from before opens nothing once everybody has a passphrase", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    REQUIRE(keys.allow(someone(1)));
    const auto kept = ringtrue::tests::bytesOf(folder.path() / "unlock.key");
    REQUIRE(keys.setPassphrase(someone(1), "", "harbour light", cheap));
    ringtrue::tests::writeBytes(folder.path() / "unlock.key", kept);
    CHECK(errorOfOpening(folder.path()) == KeyError::Locked);
    std::filesystem::remove(folder.path() / "unlock.key");
    REQUIRE(keys.removePassphrase(someone(1), "harbour light"));
    ringtrue::tests::writeBytes(folder.path() / "unlock.key", kept); // of another time
    CHECK(errorOfOpening(folder.path()) == KeyError::Damaged);
    ringtrue::tests::writeBytes(folder.path() / "unlock.key", "ringtrue unlock 1\nzz\n");
    CHECK(errorOfOpening(folder.path()) == KeyError::NoUnlock);
    std::filesystem::remove(folder.path() / "unlock.key");
    CHECK(errorOfOpening(folder.path()) == KeyError::NoUnlock);
    REQUIRE(keys.allow(someone(2)));
    REQUIRE(keys.setPassphrase(someone(2), "", "harbour light", cheap));
    std::filesystem::remove(folder.path() / "unlock.key"); // who has none comes in no more, the other one does
    CHECK(errorOfOpening(folder.path()) == KeyError::Locked);
}

TEST_CASE("A62: Passphrase parameters beyond the limit are not ours", "[ledger][keys]")
{
    const auto salt = makeSalt();
    const auto cost = GENERATE(PassphraseCost{1, 16ULL << 30}, PassphraseCost{0, 1 << 20}, PassphraseCost{17, 1 << 20},
                               PassphraseCost{1, 0}, PassphraseCost{UINT64_MAX, UINT64_MAX}); // A62
    CHECK(keyOfPassphrase("x", salt, cost).error() == KeyError::TooCostly);
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    REQUIRE(keys.allow(someone(1)));
    REQUIRE(keys.setPassphrase(someone(1), "", "harbour light", cheap));
    SQLite::Database change((folder.path() / "keys.db").string(), SQLite::OPEN_READWRITE);
    SQLite::Statement update(change, "UPDATE passphrase SET passes = ?1, memory = ?2");
    update.bind(1, static_cast<std::int64_t>(cost.passes));
    update.bind(2, static_cast<std::int64_t>(cost.memory));
    update.exec();
    CHECK(keys.verifyPassphrase(someone(1), "harbour light").error().error == KeyError::TooCostly);
}

TEST_CASE("Wrapped keys cannot change places", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    const std::vector<SubjectId> both{subject, subjectOf(someone(8))};
    REQUIRE(keys.make(both));
    SQLite::Database change((folder.path() / "keys.db").string(), SQLite::OPEN_READWRITE);
    SQLite::Statement swap(change, "UPDATE subject_key SET (nonce, box) = (SELECT nonce, box FROM subject_key AS other "
                                   "WHERE other.subject = ?2) WHERE subject = ?1");
    swap.bind(1, both[0].uuid().bytes().data(), 16);
    swap.bind(2, both[1].uuid().bytes().data(), 16);
    REQUIRE(swap.exec() == 1);
    auto again = Keys::open(folder.path()).value();
    CHECK(again.find(both[0]).error().error == KeyError::Damaged);
    CHECK(again.find(both[1]));
}

TEST_CASE("A device's id follows from its key, and its key signs", "[ledger][keys]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    CHECK(keys.device().error().error == KeyError::NoKey);
    const auto first = keys.makeDevice().value();
    const auto second = keys.makeDevice().value();
    CHECK(keys.device().value() == second);
    CHECK(keys.devices().value() == std::vector<PublicKey>{second, first});
    const auto signer = keys.signingKey(deviceIdOf(first)).value();
    CHECK(signer.publicKey() == first);
    const auto signature = signer.sign("text");
    CHECK(checkSignature(first, "text", signature) == SignatureCheck::Holds);
    CHECK(checkSignature(first, "test", signature) == SignatureCheck::Fails);
    CHECK(checkSignature(second, "text", signature) == SignatureCheck::Fails);
}

TEST_CASE("Look-ups find the same text of the same purpose in the same workspace only", "[ledger][keys]")
{
    const TemporaryFolder folder;
    const TemporaryFolder elsewhere;
    auto keys = Keys::create(folder.path()).value();
    auto others = Keys::create(elsewhere.path()).value();
    const auto hash = keys.lookUpHash("customer", "jane@example.org").value();
    CHECK(keys.lookUpHash("customer", "jane@example.org").value() == hash);
    CHECK(Keys::open(folder.path()).value().lookUpHash("customer", "jane@example.org").value() == hash);
    CHECK(keys.lookUpHash("agent", "jane@example.org").value() != hash);
    CHECK(keys.lookUpHash("customerj", "ane@example.org").value() != hash);
    CHECK(others.lookUpHash("customer", "jane@example.org").value() != hash);
}
