// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys_state.h"
#include "core/ledger/sql.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

using Guard = std::lock_guard<std::mutex>;

std::vector<Hash> tiedBlobs(storage::Connection &connection, const SubjectId &subject)
{
    auto &list = connection.prepared(sql::listBlobsOfSubject);
    bindBytes(list, 1, subject.uuid().view());
    return hashesIn(list);
}

} // namespace

void Keys::State::forgetChanged()
{
    auto &query = connection.prepared(sql::readDataVersion);
    query.executeStep();
    const auto version = query.getColumn(0).getInt64();
    query.tryReset();
    if (version != dataVersion)
        opened.clear();
    dataVersion = version;
}

Result<Done, KeyFailure> Keys::make(std::span<const SubjectId> subjects)
{
    const Guard guard(m_state->mutex);
    std::vector<std::pair<SubjectId, Secret>> made;
    auto &connection = m_state->connection;
    const auto isKnown = [&](const SubjectId &subject) {
        return isListed(connection, sql::findSubjectKey, subject.uuid().view());
    };
    if (std::ranges::any_of(subjects, [&](const auto &each) { return m_state->heededSubjects.contains(each); }))
        return Failure{KeyFailure{KeyError::Erased}};
    std::vector<SubjectId> missing;
    const auto looked = looking([&]() -> Result<Done, KeyFailure> {
        for (const auto &subject : subjects) {
            if (!m_state->opened.contains(subject) && !isKnown(subject))
                missing.push_back(subject);
        }
        return Done{};
    });
    if (!looked || missing.empty())
        return looked;
    const auto done = inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &subject : missing) {
            const auto id = subject.uuid().view();
            if (isListed(connection, sql::findErasedSubject, id))
                return Failure{KeyFailure{KeyError::Erased}};
            if (isKnown(subject))
                continue; // it was there twice
            const auto key = Secret::make();
            insertWrapped(connection, sql::insertSubjectKey, id, wrap(m_state->workspaceKey, "subject", id, key));
            made.emplace_back(subject, key);
        }
        return Done{};
    });
    if (!done)
        return done;
    for (const auto &[subject, key] : made)
        m_state->remember(subject, key);
    return Done{};
}

Result<Secret, KeyFailure> Keys::find(const SubjectId &subject)
{
    const Guard guard(m_state->mutex);
    if (m_state->heededSubjects.contains(subject))
        return Failure{KeyFailure{KeyError::Erased}};
    const auto id = subject.uuid().view();
    auto key = looking([&]() -> Result<Secret, KeyFailure> {
        m_state->forgetChanged();
        if (const auto known = m_state->opened.find(subject); known != m_state->opened.end())
            return known->second;
        const auto wrapped = findWrapped(m_state->connection, sql::findSubjectKey, id);
        if (!wrapped && isListed(m_state->connection, sql::findErasedSubject, id))
            return Failure{KeyFailure{KeyError::Erased}};
        return opened(m_state->workspaceKey, "subject", id, wrapped);
    });
    if (key)
        m_state->remember(subject, *key);
    return key;
}

Result<DestroyedKeys, KeyFailure> Keys::destroy(std::span<const SubjectId> subjects, Instant at)
{
    const Guard guard(m_state->mutex);
    DestroyedKeys destroyed;
    auto &connection = m_state->connection;
    const auto done = inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &subject : subjects) {
            markErased(connection, sql::insertErasedSubject, sql::deleteSubjectKey, subject.uuid().view(), at);
            for (const auto &blob : tiedBlobs(connection, subject)) {
                markErased(connection, sql::insertErasedBlob, sql::deleteBlobKey, view(blob), at);
                destroyed.blobs.push_back(blob);
            }
        }
        return Done{};
    });
    for (const auto &subject : subjects)
        m_state->opened.erase(subject);
    if (!done)
        return Failure{done.error()};
    const auto emptied = emptyLog(connection);
    if (!emptied)
        return Failure{emptied.error()};
    return destroyed;
}

Result<std::vector<Hash>, KeyFailure> Keys::blobsOf(std::span<const SubjectId> subjects)
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<std::vector<Hash>, KeyFailure> {
        std::vector<Hash> blobs;
        for (const auto &subject : subjects)
            for (const auto &blob : tiedBlobs(m_state->connection, subject))
                blobs.push_back(blob);
        return blobs;
    });
}

Result<bool, KeyFailure> Keys::isErased(const SubjectId &subject)
{
    const Guard guard(m_state->mutex);
    if (m_state->heededSubjects.contains(subject))
        return true;
    return looking([&]() -> Result<bool, KeyFailure> {
        return isListed(m_state->connection, sql::findErasedSubject, subject.uuid().view());
    });
}

void Keys::heed(std::span<const SubjectId> subjects, std::span<const Hash> blobs)
{
    const Guard guard(m_state->mutex);
    m_state->heededSubjects.insert(subjects.begin(), subjects.end());
    m_state->heededBlobs.insert(blobs.begin(), blobs.end());
    for (const auto &subject : subjects)
        m_state->opened.erase(subject);
}

Result<HeededKeys, KeyFailure> Keys::undestroyed()
{
    const Guard guard(m_state->mutex);
    auto &connection = m_state->connection;
    return looking([&]() -> Result<HeededKeys, KeyFailure> {
        HeededKeys out;
        for (const auto &subject : m_state->heededSubjects) {
            const auto id = subject.uuid().view();
            if (!isListed(connection, sql::findErasedSubject, id) || isListed(connection, sql::findSubjectKey, id)
                || isListed(connection, sql::findBlobKeyOfSubject, id))
                out.subjects.push_back(subject);
        }
        for (const auto &blob : m_state->heededBlobs)
            if (!isListed(connection, sql::findErasedBlob, view(blob))
                || isListed(connection, sql::findBlobKey, view(blob)))
                out.blobs.push_back(blob);
        return out;
    });
}

} // namespace ringtrue::ledger
