// SPDX-License-Identifier: Apache-2.0
#include "tests/core/storage/power_cut/watched_disk.h"

#include <sqlite3.h>

#include <cassert>
#include <filesystem>
#include <new>
#include <set>

namespace ringtrue::tests {

struct WatchedDisk::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::vector<DiskCall> calls;
    std::set<std::string> names; // stable strings for the open files
    std::size_t counted = 0;
    std::size_t failing = 0; // 0: none
    int code = 0;
    Fault fault = Fault::Once;
    bool failed = false;

    /// Whether this call is the one that fails.
    bool fails()
    {
        if (failing == 0)
            return false;
        ++counted;
        const bool now = fault == Fault::Once ? counted == failing : counted >= failing;
        failed = failed || now;
        return now;
    }
};

namespace {

using State = WatchedDisk::State;

struct WatchedFile {
    sqlite3_file base; // first: SQLite sees only this
    State *disk;
    const std::string *name;
    sqlite3_file *real;
};

WatchedFile &watched(sqlite3_file *file)
{
    return *reinterpret_cast<WatchedFile *>(file);
}

State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<State *>(vfs->pAppData);
}

void note(WatchedFile &file, DiskCall::Kind kind, std::int64_t place = 0, std::string bytes = {})
{
    file.disk->calls.push_back({kind, *file.name, place, std::move(bytes)});
}

int closeFile(sqlite3_file *file)
{
    auto &mine = watched(file);
    return mine.real->pMethods != nullptr ? mine.real->pMethods->xClose(mine.real) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 place)
{
    auto &mine = watched(file);
    return mine.disk->fails() ? mine.disk->code : mine.real->pMethods->xRead(mine.real, to, size, place);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 place)
{
    auto &mine = watched(file);
    if (mine.disk->fails())
        return mine.disk->code;
    note(mine, DiskCall::Kind::Write, place,
         std::string(static_cast<const char *>(from), static_cast<std::size_t>(size)));
    return mine.real->pMethods->xWrite(mine.real, from, size, place);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto &mine = watched(file);
    if (mine.disk->fails())
        return mine.disk->code;
    note(mine, DiskCall::Kind::Truncate, size);
    return mine.real->pMethods->xTruncate(mine.real, size);
}

int syncFile(sqlite3_file *file, int)
{
    auto &mine = watched(file);
    if (mine.disk->fails())
        return mine.disk->code;
    note(mine, DiskCall::Kind::Sync);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return watched(file).real->pMethods->xFileSize(watched(file).real, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return watched(file).real->pMethods->xLock(watched(file).real, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return watched(file).real->pMethods->xUnlock(watched(file).real, level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return watched(file).real->pMethods->xCheckReservedLock(watched(file).real, result);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return watched(file).real->pMethods->xFileControl(watched(file).real, operation, argument);
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    return 0; // promise nothing: no atomic writes, no safe append, no power-safe overwrite
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    auto &mine = watched(file);
    return mine.disk->fails() ? mine.disk->code : mine.real->pMethods->xShmMap(mine.real, page, size, extend, out);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return watched(file).real->pMethods->xShmLock(watched(file).real, offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    watched(file).real->pMethods->xShmBarrier(watched(file).real);
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return watched(file).real->pMethods->xShmUnmap(watched(file).real, remove);
}

const sqlite3_io_methods methods = {2,          closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,   fileSize,   lockFile,        unlockFile, checkReserved,
                                    control,    sectorSize, characteristics, shmMap,     shmLock,
                                    shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto &disk = stateOf(vfs);
    auto &mine = *new (file) WatchedFile{};
    mine.real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(WatchedFile));
    mine.disk = &disk;
    mine.name = &*disk.names.insert(path != nullptr ? std::filesystem::path(path).filename().string() : "").first;
    if (disk.fails())
        return SQLITE_CANTOPEN;
    const bool isNew = path != nullptr && !std::filesystem::exists(path);
    const int result = disk.real->xOpen(disk.real, path, mine.real, flags, outFlags);
    if (result == SQLITE_OK) {
        mine.base.pMethods = &methods;
        if (isNew)
            note(mine, DiskCall::Kind::Create);
    }
    return result;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto &disk = stateOf(vfs);
    if (disk.fails())
        return disk.code;
    const int result = disk.real->xDelete(disk.real, path, 0);
    if (result == SQLITE_OK)
        disk.calls.push_back({DiskCall::Kind::Unlink, std::filesystem::path(path).filename().string(), 0, {}});
    if (result == SQLITE_OK && syncFolder != 0)
        disk.calls.push_back({DiskCall::Kind::SyncFolder, {}, 0, {}});
    return result;
}

} // namespace

WatchedDisk::WatchedDisk() : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real; // all that concerns no file is the real one's
    m_state->vfs.zName = "ringtrue-watched";
    m_state->vfs.pNext = nullptr;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + m_state->real->szOsFile;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

WatchedDisk::~WatchedDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

const std::vector<DiskCall> &WatchedDisk::calls() const
{
    return m_state->calls;
}

void WatchedDisk::failCall(std::size_t nth, int sqliteCode, Fault fault)
{
    m_state->counted = 0;
    m_state->failing = nth;
    m_state->code = sqliteCode;
    m_state->fault = fault;
    m_state->failed = false;
}

bool WatchedDisk::stopFailing()
{
    m_state->failing = 0;
    return m_state->failed;
}

} // namespace ringtrue::tests
