// SPDX-License-Identifier: Apache-2.0
#include "core/storage/check_database.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <array>

using namespace ringtrue;
using namespace ringtrue::storage;

namespace {

constexpr std::array steps{Migration{1, "initial",
                                     "CREATE TABLE person (number INTEGER PRIMARY KEY, name TEXT) STRICT;"
                                     "CREATE TABLE call (person INTEGER REFERENCES person (number)) STRICT;"
                                     "CREATE INDEX person_by_name ON person (name);"}};
constexpr Schema schema{0x52545455, steps};

struct Sample {
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "some.db";

    Sample()
    {
        auto connection = openWriter(file, schema).value();
        connection.database().exec("INSERT INTO person VALUES (1, 'Ada'), (2, 'Bo'); INSERT INTO call VALUES (1)");
    }
    /// What somebody with the file and a tool can do.
    void tamper(const std::string &sql) const
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    std::optional<std::string> damage() const
    {
        auto connection = openReader(file, schema).value();
        return findDamage(connection);
    }
    std::optional<std::string> difference() const
    {
        auto connection = openReader(file, schema).value();
        auto expected = emptyDatabase(schema).value();
        return schemaDifference(connection, expected);
    }
};

} // namespace

TEST_CASE("A database that nobody touched is whole", "[storage]")
{
    const Sample sample;
    CHECK_FALSE(sample.damage());
    CHECK_FALSE(sample.difference());
}

TEST_CASE("A row that an index lacks is found, though quick_check does not look", "[storage]")
{
    const Sample sample;
    sample.tamper("DROP INDEX person_by_name; CREATE INDEX person_by_name ON person (name) WHERE number > 1;"
                  "PRAGMA writable_schema = ON;"
                  "UPDATE sqlite_schema SET sql = 'CREATE INDEX person_by_name ON person (name)' WHERE name = "
                  "'person_by_name'");
    CHECK_FALSE(sample.difference());
    auto connection = openReader(sample.file, schema).value();
    CHECK(connection.database().execAndGet("PRAGMA quick_check").getString() == "ok");
    CHECK(sample.damage() == "row 1 missing from index person_by_name");
}

TEST_CASE("A row that refers to none is found", "[storage]")
{
    const Sample sample;
    sample.tamper("DELETE FROM person WHERE number = 1");
    CHECK(sample.damage() == "row 1 of call refers to a row of person that is not there");
}

TEST_CASE("What a schema has too much, too little or otherwise is named", "[storage]")
{
    const Sample sample;
    const auto [sql, difference] = GENERATE(table<std::string, std::string>({
        {"CREATE TRIGGER copy AFTER INSERT ON person BEGIN DELETE FROM call; END", "trigger copy is not Ringtrue's"},
        {"CREATE VIEW names AS SELECT name FROM person", "view names is not Ringtrue's"},
        {"DROP INDEX person_by_name", "index person_by_name is missing"},
        {"ALTER TABLE person ADD COLUMN age INTEGER", "table person was changed"},
        {"PRAGMA user_version = 0", "its version number was changed"},
    }));
    CAPTURE(sql);
    sample.tamper(sql);
    CHECK(sample.difference() == difference);
}

TEST_CASE("Damage is told from what the disk refuses", "[storage]")
{
    CHECK(isDamage({StorageError::Corrupt, 11}));
    CHECK(isDamage({StorageError::NotOurs, 26}));
    CHECK(isDamage({StorageError::Io, 1})); // no such table
    CHECK_FALSE(isDamage({StorageError::Io, 10}));
    CHECK_FALSE(isDamage({StorageError::Full, 13}));
    CHECK_FALSE(isDamage({StorageError::TooNew, 0}));
    CHECK_FALSE(isDamage({StorageError::Missing, 14}));
}
