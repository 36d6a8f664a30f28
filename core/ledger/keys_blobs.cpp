// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys_state.h"
#include "core/ledger/sql.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

using Guard = std::lock_guard<std::mutex>;

void run(storage::Connection &connection, std::string_view sql, std::string_view id)
{
    auto &statement = connection.prepared(sql);
    bindBytes(statement, 1, id);
    statement.exec();
}

} // namespace

bool Keys::State::isHeeded(const Hash &blob)
{
    if (heededBlobs.contains(blob))
        return true;
    if (heededSubjects.empty())
        return false;
    auto &subjects = connection.prepared(sql::listSubjectsOfBlob);
    bindBytes(subjects, 1, view(blob));
    bool heeded = false;
    while (subjects.executeStep())
        heeded = heeded || heededSubjects.contains(storage::idOf<SubjectId>(subjects.getColumn(0)));
    return heeded;
}

Result<Done, KeyFailure> Keys::keepBlobKey(const Hash &blob, const Secret &key, std::span<const SubjectId> subjects)
{
    const Guard guard(m_state->mutex);
    auto &connection = m_state->connection;
    const auto kept = inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        if (m_state->heededBlobs.contains(blob) || isListed(connection, sql::findErasedBlob, view(blob)))
            return Failure{KeyFailure{KeyError::Erased}};
        insertWrapped(connection, sql::insertBlobKey, view(blob), wrap(m_state->workspaceKey, "blob", view(blob), key));
        run(connection, sql::insertUnnamedBlob, view(blob));
        for (const auto &subject : subjects) {
            if (m_state->heededSubjects.contains(subject)
                || isListed(connection, sql::findErasedSubject, subject.uuid().view()))
                return Failure{KeyFailure{KeyError::Erased}};
            auto &insert = connection.prepared(sql::insertBlobSubject);
            bindBytes(insert, 1, subject.uuid().view());
            bindBytes(insert, 2, view(blob));
            insert.exec();
        }
        return Done{};
    });
    if (kept)
        m_state->underWay.insert(blob);
    return kept;
}

Result<Secret, KeyFailure> Keys::findBlobKey(const Hash &blob)
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<Secret, KeyFailure> {
        if (m_state->isHeeded(blob))
            return Failure{KeyFailure{KeyError::Erased}};
        const auto wrapped = findWrapped(m_state->connection, sql::findBlobKey, view(blob));
        if (!wrapped && isListed(m_state->connection, sql::findErasedBlob, view(blob)))
            return Failure{KeyFailure{KeyError::Erased}};
        return opened(m_state->workspaceKey, "blob", view(blob), wrapped);
    });
}

Result<Done, KeyFailure> Keys::destroyBlobKeys(std::span<const Hash> blobs, Instant at)
{
    const Guard guard(m_state->mutex);
    const auto done = inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &blob : blobs)
            markErased(m_state->connection, sql::insertErasedBlob, sql::deleteBlobKey, view(blob), at);
        return Done{};
    });
    return done ? emptyLog(m_state->connection) : done;
}

Result<std::vector<Hash>, KeyFailure> Keys::leftBlobs()
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<std::vector<Hash>, KeyFailure> {
        auto blobs = hashesIn(m_state->connection.prepared(sql::listUnnamedBlobs));
        std::erase_if(blobs, [&](const Hash &blob) { return m_state->underWay.contains(blob); });
        return blobs;
    });
}

void Keys::leave(std::span<const Hash> blobs)
{
    const Guard guard(m_state->mutex);
    for (const auto &blob : blobs)
        m_state->underWay.erase(blob);
}

Result<Done, KeyFailure> Keys::spareUnnamed()
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<Done, KeyFailure> {
        for (const auto &blob : hashesIn(m_state->connection.prepared(sql::listUnnamedBlobs)))
            m_state->underWay.insert(blob);
        return Done{};
    });
}

Result<Done, KeyFailure> Keys::dropBlobKeys(std::span<const Hash> blobs)
{
    const Guard guard(m_state->mutex);
    auto &connection = m_state->connection;
    const auto done = inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &blob : blobs) {
            run(connection, sql::deleteBlobKey, view(blob));
            run(connection, sql::deleteBlobSubjects, view(blob));
        }
        return Done{};
    });
    return done ? emptyLog(connection) : done;
}

Result<Done, KeyFailure> Keys::settle(std::span<const Hash> blobs)
{
    const Guard guard(m_state->mutex);
    const auto done = inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &blob : blobs)
            run(m_state->connection, sql::deleteUnnamedBlob, view(blob));
        return Done{};
    });
    if (done)
        for (const auto &blob : blobs)
            m_state->underWay.erase(blob);
    return done;
}

Result<Done, KeyFailure> Keys::settleAll()
{
    const Guard guard(m_state->mutex);
    return inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        m_state->connection.prepared(sql::deleteUnnamedBlobs).exec();
        return Done{};
    });
}

} // namespace ringtrue::ledger
