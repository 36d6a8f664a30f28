// SPDX-License-Identifier: Apache-2.0
// Reading folders, paths that are typed, places.
#include "qml/Ringtrue/Files/file_words.h"
#include "qml/Ringtrue/Files/folder_list.h"
#include "qml/Ringtrue/Files/new_folder.h"
#include "qml/Ringtrue/Files/path_entry.h"
#include "qml/Ringtrue/Files/places.h"
#include "tests/qml/desk_sample.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

#include <semaphore>

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

QString filesText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

/// `zeta/` `Alpha/` (a workspace) `b10.csv` `b9.csv` `notes.md` `.secret.csv`
struct Shelf {
    tests::TemporaryFolder folder;

    Shelf()
    {
        std::filesystem::create_directories(folder / "zeta");
        std::filesystem::create_directories(folder / "Alpha");
        tests::writeBytes(folder.path() / "Alpha" / "workspace.db", "x");
        tests::writeBytes(folder / "b10.csv", "1");
        tests::writeBytes(folder / "b9.csv", std::string(4200, '2'));
        tests::writeBytes(folder / "notes.md", "3");
        tests::writeBytes(folder / ".secret.csv", "4");
    }
    QString path() const { return filesText(folder.path()); }
};

QStringList namesIn(const qml::FolderList &list)
{
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names << list.nameAt(row);
    return names;
}

QStringList names(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const auto *name : all)
        list << QString::fromLatin1(name);
    return list;
}

bool isRead(const qml::FolderList &list)
{
    return eventually([&] { return list.state() != qml::FolderList::Reading; });
}

} // namespace

TEST_CASE("A folder lists folders first and numbers in their order, without what is hidden", "[files]")
{
    const Shelf shelf;
    qml::FolderList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setFolder(shelf.path());
    REQUIRE(isRead(list));
    CHECK(namesIn(list) == names({"Alpha", "zeta", "b9.csv", "b10.csv", "notes.md"}));
    QSignalSpy loaded(&list, &qml::FolderList::loaded);
    SECTION("hidden ones, too")
    {
        list.setHidden(true);
        REQUIRE(loaded.wait());
        CHECK(namesIn(list) == names({"Alpha", "zeta", ".secret.csv", "b9.csv", "b10.csv", "notes.md"}));
    }
    SECTION("one kind")
    {
        list.setPattern(QStringLiteral("*.CSV *.tsv"));
        REQUIRE(loaded.wait());
        CHECK(namesIn(list) == names({"Alpha", "zeta", "b9.csv", "b10.csv"}));
        CHECK(list.leftOut() == 1);
    }
    SECTION("folders only")
    {
        list.setFoldersOnly(true);
        REQUIRE(loaded.wait());
        CHECK(namesIn(list) == names({"Alpha", "zeta"}));
    }
    SECTION("the row at hand is found again")
    {
        list.keep(3);
        list.setHidden(true);
        REQUIRE(loaded.wait());
        CHECK(list.nameAt(loaded.constFirst().constFirst().toInt()) == QStringLiteral("b10.csv"));
    }
    SECTION("by size, the largest first, folders first all the same")
    {
        list.sortBy(qml::FolderList::BySize);
        REQUIRE(loaded.wait());
        list.sortBy(qml::FolderList::BySize);
        REQUIRE(loaded.wait());
        CHECK(namesIn(list).mid(2, 1) == names({"b9.csv"}));
        CHECK(list.isFolderAt(0));
    }
    SECTION("folders that hold a file are marked")
    {
        list.setMark(QStringLiteral("workspace.db"));
        REQUIRE(loaded.wait());
        CHECK(list.isMarkedAt(0));
        CHECK_FALSE(list.isMarkedAt(1));
        CHECK_FALSE(list.marked());
        list.enter(0);
        REQUIRE(isRead(list));
        CHECK(list.marked());
        loaded.clear();
        list.up(); // and the row is the one that was left
        REQUIRE(loaded.wait());
        CHECK(loaded.constFirst().constFirst().toInt() == 0);
    }
}

TEST_CASE("The next row whose name begins with what is typed is found, going round", "[files]")
{
    const Shelf shelf;
    qml::FolderList list;
    list.setFolder(shelf.path());
    REQUIRE(isRead(list));
    CHECK(list.find(QStringLiteral("B"), 0) == 2);
    CHECK(list.find(QStringLiteral("b"), 3) == 3);
    CHECK(list.find(QStringLiteral("b1"), 0) == 3);
    CHECK(list.find(QStringLiteral("a"), 3) == 0);
    CHECK(list.find(QStringLiteral("q"), 0) == -1);
}

TEST_CASE("A folder that cannot be shown says why", "[files]")
{
    const Shelf shelf;
    qml::FolderList list;
    SECTION("gone")
    {
        list.setFolder(shelf.path() + QStringLiteral("/gone"));
        REQUIRE(isRead(list));
        CHECK(list.failureHeading() == QStringLiteral("There is no folder “%1/gone”").arg(shelf.path()));
    }
    SECTION("a file")
    {
        list.setFolder(shelf.path() + QStringLiteral("/notes.md"));
        REQUIRE(isRead(list));
        CHECK(list.failureHeading() == QStringLiteral("“%1/notes.md” is no folder").arg(shelf.path()));
    }
    SECTION("not allowed")
    {
        list.setRead([](const auto &) { return qml::FolderReading{.error = qml::FolderError::Refused}; });
        list.setFolder(shelf.path());
        REQUIRE(isRead(list));
        CHECK(list.failureHeading() == QStringLiteral("“%1” may not be read").arg(shelf.path()));
    }
    CHECK(list.state() == qml::FolderList::Failed);
    CHECK(list.rowCount() == 0);
}

TEST_CASE("A disk that does not answer holds up nobody", "[files]")
{
    const Shelf shelf;
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    auto list = std::make_unique<qml::FolderList>();
    const auto dead = QStringLiteral("/dead");
    list->setRead([gate, dead](const qml::FolderWishes &wishes) {
        if (wishes.folder == dead)
            gate->acquire();
        return qml::readFolder(wishes);
    });
    list->setFolder(dead);
    CHECK(list->state() == qml::FolderList::Reading);
    REQUIRE(eventually([&] { return list->slow(); })); // it is said
    SECTION("one can go elsewhere, and its late answer is dropped")
    {
        list->setFolder(shelf.path());
        REQUIRE(isRead(*list));
        CHECK(list->rowCount() == 5);
        CHECK_FALSE(list->slow());
        QSignalSpy loaded(list.get(), &qml::FolderList::loaded);
        gate->release();
        CHECK_FALSE(loaded.wait(200));
        CHECK(list->rowCount() == 5);
    }
    SECTION("and the dialog can be closed")
    {
        list.reset();
        gate->release();
    }
}

TEST_CASE("The row that somebody moved to while the folder was read again stays at hand", "[files]")
{
    const Shelf shelf;
    auto gate = std::make_shared<std::counting_semaphore<>>(1);
    qml::FolderList list;
    list.setRead([gate](const qml::FolderWishes &wishes) {
        gate->acquire();
        return qml::readFolder(wishes);
    });
    list.setFolder(shelf.path());
    REQUIRE(isRead(list));
    list.keep(1);
    QSignalSpy loaded(&list, &qml::FolderList::loaded);
    list.readAgain();
    list.keep(3);
    gate->release();
    REQUIRE(loaded.wait());
    CHECK(list.nameAt(loaded.constFirst().constFirst().toInt()) == QStringLiteral("b10.csv"));
}

TEST_CASE("Of readings of one folder that end out of order the one asked for last counts", "[files]")
{
    const Shelf shelf;
    auto first = std::make_shared<std::counting_semaphore<>>(0);
    auto ended = std::make_shared<std::counting_semaphore<>>(0);
    qml::FolderList list;
    list.setRead([first, ended](const qml::FolderWishes &wishes) {
        if (!wishes.hidden)
            first->acquire();
        auto reading = qml::readFolder(wishes);
        ended->release();
        return reading;
    });
    list.setFolder(shelf.path());
    list.setHidden(true);
    QSignalSpy loaded(&list, &qml::FolderList::loaded);
    REQUIRE(loaded.wait());
    const auto shown = namesIn(list);
    CHECK(shown.contains(QStringLiteral(".secret.csv")));
    first->release();
    ended->acquire();
    ended->acquire(); // the earlier reading, too, has ended
    CHECK_FALSE(loaded.wait(100));
    CHECK(namesIn(list) == shown);
    CHECK(list.state() == qml::FolderList::Shown);
}

TEST_CASE("A path is typed, pasted, completed and looked up", "[files]")
{
    const Shelf shelf;
    qml::PathEntry entry;
    entry.setProperty("folder", shelf.path());
    CHECK(entry.absolute(QStringLiteral("zeta")) == shelf.path() + QStringLiteral("/zeta"));
    CHECK(entry.absolute(QStringLiteral(" '/a b' ")) == QStringLiteral("/a b"));
    CHECK(entry.absolute(QStringLiteral("file:///a%20b\n")) == QStringLiteral("/a b"));
    CHECK(entry.absolute(QStringLiteral("~/x")) == QDir::homePath() + QStringLiteral("/x"));

    const auto proposed = [&] { return eventually([&] { return !entry.proposals().isEmpty(); }); };
    const auto completed = [&](const char *typed) {
        QSignalSpy done(&entry, &qml::PathEntry::completed);
        REQUIRE(entry.complete(QString::fromLatin1(typed)));
        REQUIRE(done.size() == 1); // at once: all is read
        return done.constFirst().constFirst().toString();
    };
    SECTION("by what is common to all that begin so")
    {
        entry.propose(QStringLiteral("b"));
        REQUIRE(proposed());
        CHECK(entry.proposals().size() == 2);
        CHECK(completed("b") == shelf.path() + QStringLiteral("/b"));
    }
    SECTION("whatever its capitals; a folder to its slash")
    {
        entry.propose(QStringLiteral("al"));
        REQUIRE(proposed());
        CHECK(completed("al") == shelf.path() + QStringLiteral("/Alpha/"));
    }
    SECTION("by all that begin so, also those for which there is no room")
    {
        for (int number = 1; number <= 8; ++number)
            tests::writeBytes(shelf.folder / ("call-" + std::to_string(number)), "");
        tests::writeBytes(shelf.folder / "case", "");
        entry.propose(QStringLiteral("c"));
        REQUIRE(proposed());
        CHECK(entry.proposals().size() == 8);
        CHECK(completed("c") == shelf.path() + QStringLiteral("/ca"));
    }
    SECTION("not by what begins with nothing")
    {
        CHECK_FALSE(entry.complete(QStringLiteral("b")));
    }
    SECTION("nothing of another kind, nothing hidden")
    {
        entry.setProperty("pattern", QStringLiteral("*.csv"));
        entry.propose(shelf.path() + QLatin1Char('/'));
        REQUIRE(proposed());
        CHECK(entry.proposals().size() == 4);
    }
    SECTION("what it is")
    {
        QSignalSpy folder(&entry, &qml::PathEntry::foundFolder);
        QSignalSpy file(&entry, &qml::PathEntry::foundFile);
        QSignalSpy refused(&entry, &qml::PathEntry::refused);
        entry.lookUp(QStringLiteral("zeta/"));
        REQUIRE(folder.wait());
        CHECK(folder.constFirst().constFirst().toString() == shelf.path() + QStringLiteral("/zeta"));
        entry.lookUp(QStringLiteral("b9.csv"));
        REQUIRE(file.wait());
        entry.lookUp(QStringLiteral("b8.csv"));
        REQUIRE(refused.wait());
        CHECK(refused.constLast().constFirst().toString()
              == QStringLiteral("There is nothing called “%1/b8.csv”.").arg(shelf.path()));
        entry.setProperty("foldersOnly", true);
        entry.lookUp(QStringLiteral("b9.csv"));
        REQUIRE(refused.wait());
        CHECK(file.size() == 1);
    }
}

TEST_CASE("A path typed faster than its disk answers is completed by what was typed last", "[files]")
{
    const Shelf shelf;
    auto gate = std::make_shared<std::counting_semaphore<>>(1);
    qml::PathEntry entry;
    entry.setProperty("folder", shelf.path());
    entry.setRead([gate](const qml::FolderWishes &wishes) {
        gate->acquire();
        return qml::readFolder(wishes);
    });
    QSignalSpy completed(&entry, &qml::PathEntry::completed);
    SECTION("what was read for other letters is not proposed any more, nor taken")
    {
        entry.propose(QStringLiteral("a"));
        REQUIRE(eventually([&] { return !entry.proposals().isEmpty(); }));
        entry.propose(QStringLiteral("z"));
        CHECK(entry.proposals().isEmpty());
        CHECK(entry.complete(QStringLiteral("z")));
        CHECK(completed.isEmpty());
        CHECK_FALSE(entry.complete(QStringLiteral("z"))); // Tab goes on where a disk does not answer
        gate->release();
        REQUIRE(completed.wait());
        CHECK(completed.constFirst().constFirst().toString() == shelf.path() + QStringLiteral("/zeta/"));
    }
    SECTION("what still fits stays, and is completed once all is known")
    {
        entry.propose(QStringLiteral("b"));
        REQUIRE(eventually([&] { return entry.proposals().size() == 2; }));
        entry.propose(QStringLiteral("b1"));
        CHECK(entry.proposals() == QStringList{shelf.path() + QStringLiteral("/b10.csv")});
        CHECK(entry.complete(QStringLiteral("b1")));
        gate->release();
        REQUIRE(completed.wait());
        CHECK(completed.constFirst().constFirst().toString() == shelf.path() + QStringLiteral("/b10.csv"));
    }
    SECTION("letters after it take it back")
    {
        gate->acquire();
        entry.propose(QStringLiteral("z"));
        CHECK(entry.complete(QStringLiteral("z")));
        entry.propose(QStringLiteral("b9"));
        gate->release(2);
        REQUIRE(eventually([&] { return !entry.proposals().isEmpty(); }));
        CHECK(completed.isEmpty());
    }
}

TEST_CASE("A folder is made, or a sentence says why not", "[files]")
{
    const Shelf shelf;
    qml::NewFolder maker;
    QSignalSpy made(&maker, &qml::NewFolder::made);
    QSignalSpy refused(&maker, &qml::NewFolder::refused);
    maker.make(shelf.path(), QStringLiteral(" New one "));
    REQUIRE(made.wait());
    CHECK(std::filesystem::is_directory(shelf.folder / "New one"));
    maker.make(shelf.path(), QStringLiteral("zeta"));
    REQUIRE(refused.wait());
    CHECK(refused.constLast().constFirst().toString() == QStringLiteral("“zeta” is there already."));
    maker.make(shelf.path(), QStringLiteral("../elsewhere"));
    CHECK(refused.constLast().constFirst().toString() == QStringLiteral("A name without slashes is wanted."));
    CHECK(made.size() == 1);
}

TEST_CASE("What a person plugged in is found in the table of mounts", "[files]")
{
    const auto table = QStringLiteral("26 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                      "91 26 8:17 / /media/ada/STICK\\0401 rw,nosuid - vfat /dev/sdb1 rw\n"
                                      "92 26 0:44 / /run/media/ada/disk rw - fuse x rw\n"
                                      "93 26 0:45 / /proc rw - proc proc rw\n");
    CHECK(qml::mediaIn(table) == names({"/media/ada/STICK 1", "/run/media/ada/disk"}));
}

TEST_CASE("What a test remembers is its own: no test beside it reads it", "[files]")
{
    CHECK(QSettings().fileName().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME") + QLatin1Char('/')));
    CHECK(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
          == qEnvironmentVariable("XDG_DATA_HOME"));
    CHECK(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
          == qEnvironmentVariable("XDG_CACHE_HOME"));
}

TEST_CASE("Places begin with home and remember where something was taken from", "[files]")
{
    const Shelf shelf;
    qml::Places::remember(shelf.path());
    CHECK(qml::Places::start() == shelf.path());
    qml::Places places;
    const QAbstractItemModelTester tester(&places, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(places.folderAt(0) == QDir::homePath());
    places.lookAgain();
    REQUIRE(eventually([&] { return places.rowCount() > 1; }));
    const auto last = places.index(places.rowCount() - 1);
    bool found = false;
    for (int row = 0; row < places.rowCount(); ++row)
        found = found || places.folderAt(row) == shelf.path();
    CHECK(found);
    CHECK(last.data(qml::Places::NameRole).isValid());
}

TEST_CASE("Where nothing was taken from yet and there is no folder of documents, files are proposed at home", "[files]")
{
    const Shelf shelf;
    QSettings().remove(QStringLiteral("files/recent"));
    const auto home = qgetenv("HOME");
    qputenv("HOME", shelf.path().toUtf8());
    const auto proposed = qml::Places::start();
    const bool isThere = QFileInfo(proposed).isDir();
    qputenv("HOME", home);
    CHECK(isThere);
}

TEST_CASE("A file's name and size are said in words", "[files]")
{
    CHECK(qml::sizeWords(812) == QStringLiteral("812 bytes"));
    CHECK(qml::sizeWords(4200) == QStringLiteral("4.2 kB"));
    CHECK(qml::nameWords(QStringLiteral("a\nb")) == QStringLiteral("a\uFFFDb"));
}
