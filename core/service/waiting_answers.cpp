// SPDX-License-Identifier: Apache-2.0
#include "core/service/waiting_answers.h"

#include "core/base/hex.h"
#include "core/service/sql.h"
#include "core/storage/row.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ringtrue::service {

namespace {

using ledger::SubjectId;
using storage::Binder;
using storage::Connection;

Failure<WaitingFailure> refused(WaitingError error)
{
    return Failure{WaitingFailure{error, {}}};
}

Failure<WaitingFailure> refused(const storage::StorageFailure &failure)
{
    return Failure{WaitingFailure{WaitingError::Store, failure}};
}

Failure<WaitingFailure> refused(const ledger::KeyFailure &failure)
{
    using ledger::KeyError;
    if (failure.error == KeyError::Erased || failure.error == KeyError::NoKey)
        return refused(WaitingError::NoKey);
    return failure.error == KeyError::Damaged ? refused(WaitingError::Damaged) : refused(failure.storage);
}

/// What a box is bound to: it opens as that round's box only.
std::string boundTo(const SubjectId &round)
{
    std::string bound = "waiting answers";
    bound += '\0';
    bound += round.uuid().view();
    return bound;
}

std::string sealedBox(const ledger::Secret &key, const SubjectId &round, const WaitingAnswers &waiting)
{
    nlohmann::json content{{"answers", waiting.answers}, {"answered", nlohmann::json::array()}};
    for (const auto &hash : waiting.answered)
        content["answered"].push_back(hex(view(hash)));
    const auto nonce = ledger::makeNonce();
    std::string out(reinterpret_cast<const char *>(nonce.data()), nonce.size());
    out += ledger::sealBox(key, nonce, boundTo(round), content.dump());
    return out;
}

std::optional<Hash> hashIn(const nlohmann::json &value)
{
    const auto bytes = value.is_string() ? fromHex(value.get_ref<const std::string &>()) : std::nullopt;
    Hash hash{};
    if (!bytes || bytes->size() != hash.size())
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), hash.begin());
    return hash;
}

std::optional<WaitingAnswers> contentOf(const std::string &text)
{
    const auto content = nlohmann::json::parse(text, nullptr, false);
    if (!content.is_object() || !content.contains("answers") || !content.contains("answered"))
        return std::nullopt;
    WaitingAnswers out;
    for (const auto &answer : content["answers"]) {
        if (!answer.is_string())
            return std::nullopt;
        out.answers.push_back(answer.get<std::string>());
    }
    for (const auto &one : content["answered"]) {
        const auto hash = hashIn(one);
        if (!hash)
            return std::nullopt;
        out.answered.push_back(*hash);
    }
    return out;
}

std::optional<WaitingAnswers> openedBox(const ledger::Secret &key, const SubjectId &round, std::string_view sealed)
{
    ledger::Nonce nonce{};
    if (sealed.size() < nonce.size())
        return std::nullopt;
    std::copy_n(sealed.begin(), nonce.size(), nonce.begin());
    const auto text = ledger::openBox(key, nonce, boundTo(round), sealed.substr(nonce.size()));
    return text ? contentOf(*text) : std::nullopt;
}

/// The key of the box; NoKey as well where the round itself was erased.
Result<ledger::Secret, WaitingFailure> keyOf(ledger::Keys &keys, const SubjectId &round)
{
    const auto erased = keys.isErased(round);
    if (!erased)
        return refused(erased.error());
    if (*erased)
        return refused(WaitingError::NoKey);
    const auto key = keys.findBoxKey(round.uuid());
    if (!key)
        return refused(key.error());
    return *key;
}

/// For use inside read() or write().
std::optional<std::string> sealedOf(Connection &drafts, const SubjectId &round)
{
    auto &find = drafts.prepared(sql::findWaitingAnswers);
    Binder(find).id(round);
    std::optional<std::string> found;
    if (find.executeStep())
        found = find.getColumn(0).getString();
    find.tryReset();
    return found;
}

void save(Connection &drafts, const ledger::Secret &key, const SubjectId &round, const WaitingAnswers &waiting)
{
    Binder(drafts.prepared(sql::saveWaitingAnswers)).id(round).bytes(sealedBox(key, round, waiting)).run();
}

Result<Done, WaitingFailure> emptyLogOf(Connection &drafts)
{
    try {
        SQLite::Statement checkpoint(drafts.database(), "PRAGMA wal_checkpoint(TRUNCATE)");
        if (checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0)
            return Done{};
        return refused(storage::StorageFailure{storage::StorageError::Busy, 0});
    } catch (const SQLite::Exception &exception) {
        return refused(storage::failureOf(exception));
    }
}

/// Why @p added cannot go into @p waiting; puts it in where it can.
std::optional<WaitingError> add(WaitingAnswers &waiting, const NewAnswers &added, const RandomBelow &random)
{
    if (added.by) {
        const auto place = std::ranges::lower_bound(waiting.answered, *added.by);
        if (place != waiting.answered.end() && *place == *added.by)
            return WaitingError::AlreadyThere;
        waiting.answered.insert(place, *added.by);
    }
    waiting.answers.insert(waiting.answers.end(), added.answers.begin(), added.answers.end());
    if (added.fit && !added.fit(waiting.answers))
        return WaitingError::TooMany;
    shuffle(waiting.answers, random);
    return std::nullopt;
}

} // namespace

Result<Done, WaitingFailure> makeWaitingBox(Connection &drafts, ledger::Keys &keys, const SubjectId &round)
{
    const auto key = keys.makeBoxKey(round.uuid());
    if (!key)
        return refused(key.error());
    const auto done = storage::write(drafts, [&] {
        if (!sealedOf(drafts, round))
            save(drafts, *key, round, {});
    });
    if (!done)
        return refused(done.error());
    return Done{};
}

Result<WaitingAnswers, WaitingFailure> waitingAnswers(Connection &drafts, ledger::Keys &keys, const SubjectId &round)
{
    const auto sealed = storage::read(drafts, [&] { return sealedOf(drafts, round); });
    if (!sealed)
        return refused(sealed.error());
    if (!*sealed)
        return refused(WaitingError::NoBox);
    const auto key = keyOf(keys, round);
    if (!key)
        return Failure{key.error()};
    auto opened = openedBox(*key, round, **sealed);
    if (!opened)
        return refused(WaitingError::Damaged);
    return std::move(*opened);
}

Result<std::size_t, WaitingFailure> addWaitingAnswers(Connection &drafts, ledger::Keys &keys, const SubjectId &round,
                                                      const NewAnswers &added, const RandomBelow &random)
{
    using Outcome = Result<std::size_t, WaitingFailure>;
    const auto done = storage::write(drafts, [&]() -> Outcome {
        const auto sealed = sealedOf(drafts, round);
        if (!sealed)
            return refused(WaitingError::NoBox);
        const auto key = keyOf(keys, round);
        if (!key)
            return Failure{key.error()};
        auto waiting = openedBox(*key, round, *sealed);
        if (!waiting)
            return refused(WaitingError::Damaged);
        if (const auto error = add(*waiting, added, random))
            return refused(*error);
        save(drafts, *key, round, *waiting);
        return waiting->answers.size();
    });
    if (!done)
        return refused(done.error());
    if (*done)
        static_cast<void>(emptyLogOf(drafts)); // where somebody reads in it, what is written next does
    return *done;
}

Result<Done, WaitingFailure> removeWaitingBox(Connection &drafts, ledger::Keys &keys, const SubjectId &round)
{
    // The key first: a kill in between leaves a box that nobody opens, and that is found again.
    const auto destroyed = keys.destroyBoxKey(round.uuid());
    if (!destroyed && keys.findBoxKey(round.uuid()))
        return refused(destroyed.error());
    const auto done =
        storage::write(drafts, [&] { Binder(drafts.prepared(sql::removeWaitingAnswers)).id(round).run(); });
    if (!done)
        return refused(done.error());
    const auto emptied = emptyLogOf(drafts);
    return destroyed ? emptied : refused(destroyed.error());
}

Result<Done, WaitingFailure> emptyWaitingLogs(Connection &drafts, ledger::Keys &keys)
{
    const auto emptied = emptyLogOf(drafts);
    const auto ofKeys = keys.emptyKeyLog();
    return ofKeys ? emptied : refused(ofKeys.error());
}

Result<std::vector<SubjectId>, WaitingFailure> waitingRounds(Connection &drafts)
{
    auto found = storage::read(drafts, [&] {
        auto &rows = drafts.prepared(sql::listWaitingRounds);
        std::vector<SubjectId> rounds;
        while (rows.executeStep())
            rounds.push_back(storage::idOf<SubjectId>(rows.getColumn(0)));
        rows.tryReset();
        return rounds;
    });
    if (!found)
        return refused(found.error());
    return std::move(*found);
}

} // namespace ringtrue::service
