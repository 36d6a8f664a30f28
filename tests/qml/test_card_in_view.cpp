// SPDX-License-Identifier: Apache-2.0
// The question at hand is seen, however one came to it.
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "tests/qml/app_window.h"
#include "tests/qml/scale_form.h"

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

struct CardInViewDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    CardInViewDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
};

QQuickItem *shown(QQuickItem &item, const QString &type)
{
    if (!item.isVisible())
        return nullptr;
    if (QString::fromLatin1(item.metaObject()->className()).startsWith(type + QStringLiteral("_QMLTYPE")))
        return &item;
    for (auto *child : item.childItems())
        if (auto *found = shown(*child, type))
            return found;
    return nullptr;
}

QQuickItem &listAround(QQuickItem &item)
{
    auto *around = item.parentItem();
    while (around != nullptr && !around->inherits("QQuickListView"))
        around = around->parentItem();
    REQUIRE(around != nullptr);
    return *around;
}

bool isInside(const QQuickItem &item, const QQuickItem &view)
{
    const auto place = item.mapRectToItem(&view, item.boundingRect());
    return place.top() >= -0.5 && place.bottom() <= view.height() + 0.5;
}

/// A person's pace: the window was drawn again and again since the last key.
void watch()
{
    QTest::qWait(150);
}

void checkTheCardIsSeen(AppWindow &app)
{
    watch();
    auto *const card = shown(*app.window().contentItem(), QStringLiteral("OpenCard"));
    REQUIRE(card != nullptr);
    auto *const head = shown(*card, QStringLiteral("CardHead"));
    REQUIRE(head != nullptr);
    const auto &view = listAround(*card);
    const auto place = card->mapRectToItem(&view, card->boundingRect());
    INFO("the card from " << place.top() << " to " << place.bottom() << " of " << view.height());
    CHECK(isInside(*head, view));
    CHECK((isInside(*card, view) || card->height() > view.height()));
}

void goThroughTheForm(AppWindow &app)
{
    for (int question = 1; question <= 9; ++question) {
        app.press(Qt::Key_J);
        INFO(question << " times J");
        checkTheCardIsSeen(app);
    }
    for (int question = 1; question <= 9; ++question) {
        app.press(Qt::Key_K);
        INFO(question << " times K");
        checkTheCardIsSeen(app);
    }
    for (int answer = 1; answer <= 8; ++answer) {
        app.press(Qt::Key_2); // and goes on to the next
        INFO(answer << " answers");
        checkTheCardIsSeen(app);
    }
    for (int change = 1; change <= 8; ++change) {
        app.press(Qt::Key_Z, Qt::ControlModifier);
        INFO(change << " answers taken back");
        checkTheCardIsSeen(app);
    }
}

} // namespace

TEST_CASE("The question at hand is in view, whichever key led to it", "[pages][keys]")
{
    struct Look {
        int width, height, text;
    };
    const auto look = GENERATE(Look{1280, 800, 100}, Look{1024, 700, 100}, Look{1024, 700, 150});
    CAPTURE(look.width, look.height, look.text);
    CardInViewDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    auto *const appearance =
        qmlEngine(&app.window())
            ->singletonInstance<qml::Appearance *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Appearance"));
    appearance->setTextPercent(look.text);
    app.window().resize(look.width, look.height);
    REQUIRE(app.settles());
    checkTheCardIsSeen(app);
    goThroughTheForm(app);
    app.press(Qt::Key_J);
    app.press(Qt::Key_C);
    app.type(QStringLiteral("A comment makes the card longer than it was"));
    checkTheCardIsSeen(app);
    appearance->setTextPercent(100);
}

TEST_CASE("A draft that is opened again shows the question where it was left", "[pages][keys]")
{
    CardInViewDesk desk;
    {
        AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
        REQUIRE(app.settles());
        for (int answer = 0; answer < 7; ++answer) {
            app.press(Qt::Key_2);
            watch();
        }
        REQUIRE(eventually([&app] { return !app.names().filter(QStringLiteral("Saved ")).isEmpty(); }));
    }
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    checkTheCardIsSeen(app);
    app.keep(QStringLiteral("where-it-was-left"));
}

TEST_CASE("Tab leads to no option that is not seen, and Return picks the one it led to", "[pages][keys]")
{
    CardInViewDesk desk;
    tests::publishScaleForm(desk.workspace, 0, 50);
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    app.window().resize(1024, 700);
    REQUIRE(app.settles());
    const auto wanted = QStringLiteral("40");
    REQUIRE(eventually([&] { return app.shows(wanted); }));
    const auto focused = [&] {
        const auto *item = app.window().activeFocusItem();
        return item == nullptr ? QString() : tests::nameOf(*item);
    };
    for (int tabs = 0; tabs < 90 && focused() != wanted; ++tabs) {
        app.press(Qt::Key_Tab);
        if (!app.focusIsIn(QStringLiteral("AnswerOption")))
            continue;
        QCoreApplication::processEvents();
        auto &item = *app.window().activeFocusItem();
        INFO("option " << focused().toStdString());
        CHECK(isInside(item, listAround(item)));
    }
    REQUIRE(focused() == wanted);
    watch(); // it is not moved back
    auto &item = *app.window().activeFocusItem();
    CHECK(isInside(item, listAround(item)));
    app.press(Qt::Key_Return);
    CHECK(eventually([&] { return app.names().filter(QStringLiteral("How much was done: 40")).size() == 1; }));
    for (int tabs = 0; tabs < 40; ++tabs)
        app.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}
