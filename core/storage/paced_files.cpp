// SPDX-License-Identifier: Apache-2.0
#include "core/storage/paced_files.h"

#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace ringtrue::storage {

namespace {

constexpr sqlite3_int64 pace = 8 << 20;

struct PacedFile {
    sqlite3_file base; // first: SQLite sees only this
    bool paced;
    sqlite3_int64 written; ///< since it was handed to the disk
    sqlite3_file *real;    ///< behind this
};

PacedFile &paced(sqlite3_file *file)
{
    return *reinterpret_cast<PacedFile *>(file);
}

/// Calls the method of the file behind @p file.
template <auto method, typename... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    auto *const real = paced(file).real;
    return (real->pMethods->*method)(real, arguments...);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 place)
{
    auto &mine = paced(file);
    const int done = mine.real->pMethods->xWrite(mine.real, from, size, place);
    if (done != SQLITE_OK || !mine.paced)
        return done;
    mine.written += size;
    if (mine.written < pace)
        return done;
    mine.written = 0;
    return mine.real->pMethods->xSync(mine.real, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY);
}

int syncFile(sqlite3_file *file, int how)
{
    paced(file).written = 0;
    return pass<&sqlite3_io_methods::xSync>(file, how);
}

void shareBarrier(sqlite3_file *file)
{
    auto *const real = paced(file).real;
    real->pMethods->xShmBarrier(real);
}

using Io = sqlite3_io_methods;

constexpr Io methodsOf(int version)
{
    return {version,
            pass<&Io::xClose>,
            pass<&Io::xRead, void *, int, sqlite3_int64>,
            writeFile,
            pass<&Io::xTruncate, sqlite3_int64>,
            syncFile,
            pass<&Io::xFileSize, sqlite3_int64 *>,
            pass<&Io::xLock, int>,
            pass<&Io::xUnlock, int>,
            pass<&Io::xCheckReservedLock, int *>,
            pass<&Io::xFileControl, int, void *>,
            pass<&Io::xSectorSize>,
            pass<&Io::xDeviceCharacteristics>,
            pass<&Io::xShmMap, int, int, int, void volatile **>,
            pass<&Io::xShmLock, int, int, int>,
            shareBarrier,
            pass<&Io::xShmUnmap, int>,
            pass<&Io::xFetch, sqlite3_int64, int, void **>,
            pass<&Io::xUnfetch, sqlite3_int64, void *>};
}
constexpr std::array versions{methodsOf(1), methodsOf(2), methodsOf(3)};

sqlite3_vfs *usual(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto &mine = paced(file);
    mine.real = reinterpret_cast<sqlite3_file *>(&mine + 1);
    mine.real->pMethods = nullptr;
    mine.paced = (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0;
    mine.written = 0;
    const int opened = usual(vfs)->xOpen(usual(vfs), path, mine.real, flags, outFlags);
    const auto *const methods = mine.real->pMethods; // set: it is to be closed, also where it did not open
    mine.base.pMethods = methods == nullptr ? nullptr : &versions.at(static_cast<std::size_t>(methods->iVersion) - 1);
    return opened;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    return usual(vfs)->xDelete(usual(vfs), path, syncFolder);
}

struct Paced {
    std::string name;
    sqlite3_vfs vfs{};
};

std::unique_ptr<Paced> makePaced(sqlite3_vfs *under, std::size_t number)
{
    auto made = std::make_unique<Paced>();
    made->name = "ringtrue-paced-" + std::to_string(number);
    made->vfs = *under; // all that concerns no file is the usual one's
    made->vfs.pNext = nullptr;
    made->vfs.zName = made->name.c_str();
    made->vfs.pAppData = under;
    made->vfs.szOsFile = static_cast<int>(sizeof(PacedFile)) + under->szOsFile;
    made->vfs.xOpen = openFile;
    made->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&made->vfs, 0);
    return made;
}

} // namespace

const char *pacedFiles()
{
    static std::mutex mutex;
    static std::map<sqlite3_vfs *, std::unique_ptr<Paced>>
        all; // of the usual one, and of those that tests put in its place
    const std::lock_guard guard(mutex);
    auto *const under = sqlite3_vfs_find(nullptr);
    auto &made = all[under];
    if (!made)
        made = makePaced(under, all.size());
    return made->name.c_str();
}

} // namespace ringtrue::storage
