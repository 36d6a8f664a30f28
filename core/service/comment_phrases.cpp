// SPDX-License-Identifier: Apache-2.0
#include "core/service/comment_phrases.h"

#include "core/base/text_flaw.h"
#include "core/base/utf8.h"
#include "core/ledger/sealed.h"
#include "core/service/sql.h"
#include "core/storage/row.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <map>

namespace ringtrue::service {

namespace {

using storage::Binder;
using storage::Connection;

Failure<PhraseFailure> phraseStoreRefused(const storage::StorageFailure &failure)
{
    return Failure{PhraseFailure{.error = PhraseError::Store, .storage = failure}};
}

Failure<PhraseFailure> phraseKeysRefused(const ledger::KeyFailure &failure)
{
    return Failure{PhraseFailure{.error = PhraseError::Keys, .key = failure}};
}

/// Runs @p work(Connection &), one transaction, on the thread that writes drafts.db.
template <typename Work>
auto changePhrases(Workspace &workspace, Work work) -> Result<std::invoke_result_t<Work, Connection &>, PhraseFailure>
{
    using Value = std::invoke_result_t<Work, Connection &>;
    if (!workspace.canWrite())
        return phraseStoreRefused({storage::StorageError::ReadOnly, 0});
    auto done = workspace.drafts()
                    .thread()
                    .submit([&](Connection &connection) {
                        return storage::write(connection, [&]() -> Value { return work(connection); });
                    })
                    .get();
    if (!done)
        return phraseStoreRefused(done.error());
    return std::move(*done);
}

/// A phrase with the words as they lie on the disk.
struct StoredPhrase {
    CommentPhrase phrase;
    std::string sealed;
};

StoredPhrase storedPhraseIn(SQLite::Statement &row)
{
    StoredPhrase out;
    out.phrase.id = storage::idOf<PhraseId>(row.getColumn(0));
    if (const auto question = row.getColumn(1).getString(); !question.empty())
        out.phrase.question = QuestionSlug{question};
    out.sealed = row.getColumn(2).getString();
    out.phrase.used = row.getColumn(3).getInt64();
    out.phrase.changed = {row.getColumn(4).getInt64(), static_cast<std::int16_t>(row.getColumn(5).getInt())};
    return out;
}

std::vector<StoredPhrase> storedPhrases(Connection &connection, const PersonId &person,
                                        const std::optional<QuestionSlug> &question)
{
    auto &rows = connection.prepared(sql::listPhrases);
    Binder binder(rows);
    binder.id(person);
    if (question)
        binder.text(question->text());
    std::vector<StoredPhrase> out;
    while (rows.executeStep())
        out.push_back(storedPhraseIn(rows));
    return out;
}

std::string slugOf(const std::optional<QuestionSlug> &question)
{
    return question ? question->text() : std::string();
}

/// The same words of one person have one hash, whatever the question.
Result<Hash, ledger::KeyFailure> hashOf(ledger::Keys &keys, const PersonId &person, std::string_view words)
{
    return keys.lookUpHash("comment phrase " + person.text(), words);
}

Result<std::string, ledger::KeyFailure> sealedPhrase(ledger::Keys &keys, const PersonId &person, const PhraseId &phrase,
                                                     const std::string &words)
{
    const auto subject = ledger::subjectOf(person);
    if (const auto made = keys.make(std::array{subject}); !made)
        return Failure{made.error()};
    const auto key = keys.find(subject);
    if (!key)
        return Failure{key.error()};
    const auto sealed =
        ledger::sealAll(ledger::FactId{phrase.uuid()}, ledger::Body{{"words", ledger::toSeal(subject, words)}},
                        [&](const ledger::SubjectId &) { return std::optional{*key}; });
    if (!sealed)
        return Failure{ledger::KeyFailure{ledger::KeyError::NoKey, {}}};
    return sealed->dump();
}

/// Nothing where they cannot be opened here.
std::optional<std::string> openedPhrase(ledger::Keys &keys, const PersonId &person, const StoredPhrase &stored)
{
    const auto body = ledger::Body::parse(stored.sealed, nullptr, false);
    const auto sealed = ledger::sealedAt(ledger::FactId{stored.phrase.id.uuid()}, body, "/words");
    if (!sealed || sealed->subject != ledger::subjectOf(person))
        return std::nullopt;
    auto words = ledger::open(keys, *sealed);
    return words ? std::optional{std::move(*words)} : std::nullopt;
}

std::optional<PhraseError> flawOfPhrase(const std::string &words)
{
    if (findInvalidUtf8(words))
        return PhraseError::NotText;
    if (isBlank(words))
        return PhraseError::Blank;
    const auto characters = std::ranges::count_if(words, [](char c) { return (c & 0xC0) != 0x80; });
    return std::size_t(characters) > longestPhrase ? std::optional{PhraseError::TooLong} : std::nullopt;
}

std::string withoutBlanksAround(const std::string &words)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = words.find_first_not_of(blanks);
    return first == std::string::npos ? std::string() : words.substr(first, words.find_last_not_of(blanks) - first + 1);
}

/// A phrase ready to be written down.
struct ReadyPhrase {
    CommentPhrase phrase;
    Hash hash{};
    std::string sealed;
};

UuidSource phraseIds()
{
    return UuidSource([](std::uint8_t *bytes, std::size_t size) { randombytes_buf(bytes, size); });
}

Result<ReadyPhrase, PhraseFailure> readyPhrase(Workspace &workspace, const PersonId &person, CommentPhrase phrase,
                                               UuidSource &ids)
{
    phrase.words = withoutBlanksAround(phrase.words);
    if (const auto flaw = flawOfPhrase(phrase.words))
        return Failure{PhraseFailure{.error = *flaw}};
    const auto now = workspace.clock().now();
    phrase.id = PhraseId{ids.next(now.microseconds / 1000)};
    if (phrase.changed == Instant{})
        phrase.changed = now;
    auto &keys = workspace.keys();
    const auto hash = hashOf(keys, person, phrase.words);
    if (!hash)
        return phraseKeysRefused(hash.error());
    auto sealed = sealedPhrase(keys, person, phrase.id, phrase.words);
    if (!sealed)
        return phraseKeysRefused(sealed.error());
    return ReadyPhrase{std::move(phrase), *hash, std::move(*sealed)};
}

bool isKept(Connection &connection, const PersonId &person, const std::string &question, const Hash &hash)
{
    auto &row = connection.prepared(sql::findPhrase);
    Binder(row).id(person).text(question).bytes(view(hash));
    return row.executeStep();
}

std::size_t countKept(Connection &connection, const PersonId &person, const std::string &question)
{
    auto &row = connection.prepared(sql::countPhrases);
    Binder(row).id(person).text(question);
    row.executeStep();
    return std::size_t(row.getColumn(0).getInt64());
}

void saveReady(Connection &connection, const PersonId &person, const ReadyPhrase &ready)
{
    Binder(connection.prepared(sql::savePhrase))
        .id(ready.phrase.id)
        .id(person)
        .text(slugOf(ready.phrase.question))
        .bytes(view(ready.hash))
        .bytes(ready.sealed)
        .integer(ready.phrase.used)
        .integer(ready.phrase.changed.microseconds)
        .integer(ready.phrase.changed.offsetMinutes)
        .run();
}

/// How many are new, or which one has no room: then none is written.
struct Written {
    std::size_t fresh = 0;
    std::optional<std::size_t> withoutRoom;
};

Written writeDown(Connection &connection, const PersonId &person, const std::vector<ReadyPhrase> &all)
{
    std::map<std::pair<std::string, Hash>, const ReadyPhrase *> fresh;
    std::map<std::string, std::size_t> counts;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto question = slugOf(all[at].phrase.question);
        if (isKept(connection, person, question, all[at].hash)
            || !fresh.emplace(std::pair{question, all[at].hash}, &all[at]).second)
            continue;
        auto &count = counts.try_emplace(question, countKept(connection, person, question)).first->second;
        if (++count > mostPhrases)
            return {.fresh = 0, .withoutRoom = at};
    }
    for (const auto &[name, ready] : fresh)
        saveReady(connection, person, *ready);
    return {.fresh = fresh.size(), .withoutRoom = std::nullopt};
}

/// Counts it, and says whether it was written often enough to be learnt.
bool countWritten(Connection &connection, const PersonId &person, const std::string &question, const Hash &hash,
                  const PhraseId &fresh, Instant at)
{
    if (isKept(connection, person, {}, hash)) // it is offered at every question
        return false;
    Binder(connection.prepared(sql::countComment))
        .id(fresh)
        .id(person)
        .text(question)
        .bytes(view(hash))
        .integer(at.microseconds)
        .integer(at.offsetMinutes)
        .run();
    Binder(connection.prepared(sql::forgetOldComments))
        .id(person)
        .text(question)
        .integer(std::int64_t(mostPhrases))
        .run();
    auto &row = connection.prepared(sql::timesWritten);
    Binder(row).id(person).text(question).bytes(view(hash));
    return row.executeStep() && row.getColumn(0).getInt64() >= timesToLearn;
}

/// Runs @p change, which changes one phrase of somebody, and says whether it was there.
template <typename Bind>
Result<Done, PhraseFailure> changeOnePhrase(Workspace &workspace, std::string_view change, Bind bind)
{
    const auto changed = changePhrases(workspace, [&](Connection &connection) {
        auto &statement = connection.prepared(change);
        Binder binder(statement);
        bind(binder);
        return statement.exec();
    });
    if (!changed)
        return Failure{changed.error()};
    if (*changed == 0)
        return Failure{PhraseFailure{.error = PhraseError::Missing}};
    return Done{};
}

} // namespace

Result<KeptPhrases, PhraseFailure> phrasesOf(Workspace &workspace, const PersonId &person,
                                             const std::optional<QuestionSlug> &question)
{
    const auto look = [&](Connection &connection) {
        return storage::read(connection, [&] { return storedPhrases(connection, person, question); });
    };
    auto beside = workspace.canWrite() ? std::nullopt : std::optional{workspace.readDrafts()};
    if (beside && !*beside)
        return phraseStoreRefused({storage::StorageError::Io, beside->error().sqliteCode});
    auto found = beside ? look(**beside) : workspace.drafts().thread().submit(look).get();
    if (!found)
        return phraseStoreRefused(found.error());
    KeptPhrases out;
    for (auto &stored : *found) {
        auto words = openedPhrase(workspace.keys(), person, stored);
        if (!words) {
            ++out.unreadable;
            continue;
        }
        stored.phrase.words = std::move(*words);
        out.phrases.push_back(std::move(stored.phrase));
    }
    return out;
}

Result<std::size_t, PhraseFailure> keepPhrases(Workspace &workspace, const PersonId &person,
                                               std::vector<CommentPhrase> phrases)
{
    std::vector<ReadyPhrase> ready;
    auto ids = phraseIds(); // they rise in the order of the phrases
    for (auto &phrase : phrases) {
        auto one = readyPhrase(workspace, person, std::move(phrase), ids);
        if (!one) {
            auto failure = one.error();
            failure.index = ready.size();
            return Failure{failure};
        }
        ready.push_back(std::move(*one));
    }
    const auto written =
        changePhrases(workspace, [&](Connection &connection) { return writeDown(connection, person, ready); });
    if (!written)
        return Failure{written.error()};
    if (written->withoutRoom)
        return Failure{PhraseFailure{.error = PhraseError::TooMany, .index = *written->withoutRoom}};
    return written->fresh;
}

Result<Done, PhraseFailure> usePhrase(Workspace &workspace, const PersonId &person, const PhraseId &phrase)
{
    const auto now = workspace.clock().now();
    return changeOnePhrase(workspace, sql::usePhrase, [&](Binder &binder) {
        binder.id(phrase).id(person).integer(now.microseconds).integer(now.offsetMinutes);
    });
}

Result<Done, PhraseFailure> removePhrase(Workspace &workspace, const PersonId &person, const PhraseId &phrase)
{
    return changeOnePhrase(workspace, sql::declinePhrase, [&](Binder &binder) { binder.id(phrase).id(person); });
}

Result<Done, PhraseFailure> learnPhrases(Workspace &workspace, const PersonId &person,
                                         std::span<const WrittenComment> comments)
{
    auto ids = phraseIds();
    for (const auto &comment : comments) {
        CommentPhrase phrase{.id = {}, .question = comment.question, .words = comment.words};
        auto ready = readyPhrase(workspace, person, phrase, ids);
        if (!ready && ready.error().error == PhraseError::Keys)
            return Failure{ready.error()};
        if (!ready)
            continue;
        const auto often = changePhrases(workspace, [&](Connection &connection) {
            return countWritten(connection, person, comment.question.text(), ready->hash, ready->phrase.id,
                                ready->phrase.changed);
        });
        if (!often)
            return Failure{often.error()};
        if (!*often)
            continue;
        const auto kept = keepPhrases(workspace, person, {std::move(phrase)});
        if (!kept && kept.error().error != PhraseError::TooMany)
            return Failure{kept.error()};
    }
    return Done{};
}

Result<Done, DraftFailure> removeErasedPhrases(DraftStore &drafts, ledger::Keys &keys)
{
    const auto work = [&](Connection &connection) -> Result<Done, storage::StorageFailure> {
        const auto people = storage::read(connection, [&] {
            auto &rows = connection.prepared(sql::listPhrasePeople);
            std::vector<PersonId> out;
            while (rows.executeStep())
                out.push_back(storage::idOf<PersonId>(rows.getColumn(0)));
            return out;
        });
        if (!people)
            return Failure{people.error()};
        for (const auto &person : *people) {
            const auto erased = keys.isErased(ledger::subjectOf(person));
            if (!erased)
                return Failure{erased.error().storage};
            if (!*erased)
                continue;
            const auto removed =
                storage::write(connection, [&] { Binder(connection.prepared(sql::removePhrasesOf)).id(person).run(); });
            if (!removed)
                return Failure{removed.error()};
        }
        return Done{};
    };
    const auto done = drafts.thread().submit(work).get();
    if (!done)
        return Failure{DraftFailure{DraftError::Store, done.error()}};
    return Done{};
}

} // namespace ringtrue::service
