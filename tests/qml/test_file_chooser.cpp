// SPDX-License-Identifier: Apache-2.0
// A file or folder is chosen by keys alone.
#include "qml/Ringtrue/Files/places.h"
#include "tests/qml/app_window.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

QString text(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

/// The first run's page, where the second key asks which workspace to open.
struct FirstRun {
    tests::DeskSample sample{0};
    tests::TemporaryFolder shelf;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::unique_ptr<AppWindow> app;

    FirstRun()
    {
        std::filesystem::create_directories(shelf.path() / "empty" / "inner");
        std::filesystem::copy(sample.folder(), shelf / "Tidewater", std::filesystem::copy_options::recursive);
        qml::Places::remember(text(shelf.path()));
        app = std::make_unique<AppWindow>(workspace, QStringLiteral("today"));
        REQUIRE(app->settles());
        app->press(Qt::Key_2);
        REQUIRE(rowIs(QStringLiteral("empty")));
        REQUIRE(says(QStringLiteral("What is in %1").arg(text(shelf.path()))));
    }
    /// The row that has the focus begins with @p name.
    bool rowIs(const QString &name)
    {
        return eventually([&] {
            const auto *item = app->window().activeFocusItem();
            return item != nullptr && app->focusIsIn(QStringLiteral("FileRow"))
                   && tests::nameOf(*item).startsWith(name + QLatin1Char(','));
        });
    }
    /// Two people may sign in there: it asks who one is.
    bool opens()
    {
        return eventually([this] { return workspace.state() == qml::OpenWorkspace::Locked; });
    }
    bool says(const QString &name)
    {
        const bool said = eventually([&] { return app->shows(name); });
        if (!said)
            UNSCOPED_INFO("shown instead: " << app->names().join(QStringLiteral(" | ")).toStdString());
        return said;
    }
};

} // namespace

TEST_CASE("A workspace is found by its letters and opened by Return", "[files][keys]")
{
    FirstRun run;
    CHECK(run.says(QStringLiteral("Mark a workspace: a folder that holds workspace.db")));
    run.app->keep(QStringLiteral("files-open-workspace"));
    run.app->type(QStringLiteral("tid"));
    REQUIRE(run.rowIs(QStringLiteral("Tidewater")));
    CHECK(run.says(QStringLiteral("Will be taken: %1/Tidewater").arg(text(run.shelf.path()))));
    QStringList nameless;
    tests::collectNameless(*run.app->window().contentItem(), nameless);
    CHECK(nameless.join(QStringLiteral(", ")).toStdString() == "");
    run.app->press(Qt::Key_Return);
    REQUIRE(run.opens());
    CHECK(run.workspace.folder() == text(run.shelf / "Tidewater"));
    CHECK(run.app->complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("Return goes into a folder, Backspace up again to its row, Esc takes nothing", "[files][keys]")
{
    FirstRun run;
    run.app->press(Qt::Key_Return);
    REQUIRE(run.rowIs(QStringLiteral("inner")));
    run.app->press(Qt::Key_Return);
    REQUIRE(run.says(QStringLiteral("No folder in here")));
    run.app->press(Qt::Key_Backspace);
    REQUIRE(run.rowIs(QStringLiteral("inner")));
    run.app->press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(run.rowIs(QStringLiteral("empty")));
    run.app->press(Qt::Key_Down);
    REQUIRE(run.rowIs(QStringLiteral("Tidewater")));
    run.app->press(Qt::Key_Escape);
    CHECK(eventually([&] { return !run.app->focusIsIn(QStringLiteral("FileRow")); }));
    CHECK(run.workspace.state() == qml::OpenWorkspace::Closed);
}

TEST_CASE("A path is written and completed by Tab, or pasted", "[files][keys]")
{
    FirstRun run;
    run.app->press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(run.app->focusIsIn(QStringLiteral("PathField")));
    SECTION("completed")
    {
        run.app->type(text(run.shelf.path()) + QStringLiteral("/ti"));
        REQUIRE(run.says(text(run.shelf.path()) + QStringLiteral("/Tidewater/")));
        run.app->keep(QStringLiteral("files-proposals"));
        run.app->press(Qt::Key_Tab);
        CHECK(eventually([&] {
            return run.app->window().activeFocusItem()->property("text").toString()
                   == text(run.shelf.path()) + QStringLiteral("/Tidewater/");
        }));
        run.app->press(Qt::Key_Return); // a folder: it is gone to
        REQUIRE(run.says(QStringLiteral("Will be taken: %1/Tidewater").arg(text(run.shelf.path()))));
        run.app->press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(run.opens());
    }
    SECTION("what is typed counts, not what is proposed")
    {
        run.app->type(text(run.shelf.path()) + QLatin1Char('/'));
        REQUIRE(run.says(text(run.shelf.path()) + QStringLiteral("/empty/")));
        run.app->press(Qt::Key_Return);
        REQUIRE(run.rowIs(QStringLiteral("empty")));
    }
    SECTION("pasted")
    {
        QGuiApplication::clipboard()->setText(text(run.shelf / "empty") + QLatin1Char('\n'));
        run.app->press(Qt::Key_V, Qt::ControlModifier);
        run.app->press(Qt::Key_Return);
        CHECK(run.rowIs(QStringLiteral("inner")));
    }
    SECTION("wrong")
    {
        run.app->type(QStringLiteral("/nothing/there"));
        run.app->press(Qt::Key_Return);
        CHECK(run.says(QStringLiteral("There is nothing called “/nothing/there”.")));
        run.app->keep(QStringLiteral("files-wrong-path"));
        run.app->press(Qt::Key_Escape); // the path as it was
        run.app->press(Qt::Key_Escape); // the dialog
        CHECK(eventually([&] { return !run.app->focusIsIn(QStringLiteral("PathField")); }));
    }
}

TEST_CASE("Tab goes through the whole dialog and comes back to the list", "[files][keys]")
{
    FirstRun run;
    QStringList passed;
    for (int steps = 0; steps < 20; ++steps) {
        run.app->press(Qt::Key_Tab);
        if (run.app->focusIsIn(QStringLiteral("FileRow")))
            break;
        passed << tests::nameOf(*run.app->window().activeFocusItem());
    }
    CHECK(run.app->focusIsIn(QStringLiteral("FileRow")));
    CHECK(passed.contains(QStringLiteral("Cancel")));
    CHECK(passed.contains(QStringLiteral("Path")));
    CHECK(passed.size() < 14);
    for (const auto &name : passed)
        CHECK_FALSE(name.isEmpty());
}

TEST_CASE("Where a new workspace goes: a folder is made on the way", "[files][keys]")
{
    FirstRun run;
    run.app->press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !run.app->focusIsIn(QStringLiteral("FileRow")); }));
    run.app->press(Qt::Key_1);
    CHECK(run.says(QStringLiteral("Still to fill in: Organisation, Your name"))); // why “Make it” is grey
    const auto *make = run.app->find(QStringLiteral("Make it"));                  // the words on the button
    while (make != nullptr && !make->property("keys").isValid())
        make = make->parentItem();
    REQUIRE(make != nullptr);
    CHECK(make->property("keys").toString() == QStringLiteral("↵"));
    for (int steps = 0; steps < 12 && tests::nameOf(*run.app->window().activeFocusItem()) != QStringLiteral("Choose");
         ++steps)
        run.app->press(Qt::Key_Tab);
    run.app->press(Qt::Key_Return);
    REQUIRE(run.rowIs(QStringLiteral("empty")));
    run.app->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    run.app->type(QStringLiteral("empty"));
    run.app->press(Qt::Key_Return);
    REQUIRE(run.says(QStringLiteral("“empty” is there already.")));
    run.app->type(QStringLiteral("2"));
    run.app->press(Qt::Key_Return);
    REQUIRE(run.says(QStringLiteral("Will be taken: %1/empty2").arg(text(run.shelf.path()))));
    run.app->press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(eventually([&] {
        const auto *item = run.app->window().activeFocusItem();
        return item != nullptr && tests::nameOf(*item) == QStringLiteral("Choose");
    }));
    CHECK(run.app->complaints().join(QStringLiteral("\n")).toStdString() == "");
}
