// SPDX-License-Identifier: Apache-2.0
// A published CX vision is offered for tracing straight to it.
#include "forms/edit/start_vision.h"
#include "qml/Ringtrue/Vision/vision_craft.h"
#include "qml/Ringtrue/Vision/vision_head.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"

#include <QSignalSpy>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

Vision cxVision()
{
    auto vision = forms::proposedAsCx(libraryVision(lanternVision), "What Lanternfold promises", {"lantern-service"});
    REQUIRE(vision);
    return *vision;
}

QString focusName(PageStage &stage)
{
    auto *const item = stage.view().activeFocusItem();
    return item != nullptr ? PageStage::nameOf(item) : QString();
}

void goTo(PageStage &stage, const QString &name)
{
    for (int presses = 0; presses < 40 && focusName(stage) != name; ++presses) {
        stage.press(Qt::Key_Tab);
        QTest::qWait(10);
    }
    CAPTURE(name.toStdString(), focusName(stage).toStdString());
    REQUIRE(focusName(stage) == name);
}

/// Whether @p item is seen as a whole, or fills, what it scrolls in; outside of all that scrolls: yes.
bool isInSight(const QQuickItem &item)
{
    auto *around = item.parentItem();
    while (around != nullptr && !around->inherits("QQuickFlickable"))
        around = around->parentItem();
    if (around == nullptr)
        return true;
    const auto place = item.mapRectToItem(around, item.boundingRect());
    return place.top() >= -0.5 && place.bottom() <= around->height() + 0.5;
}

bool isAsked(PageStage &stage, const char *dialog)
{
    const auto all = stage.view().rootObject()->findChildren<QObject *>();
    return std::ranges::any_of(all, [&](const QObject *each) {
        return QByteArray(each->metaObject()->className()).startsWith(QByteArray(dialog) + "_QMLTYPE")
               && each->property("opened").toBool();
    });
}

} // namespace

TEST_CASE("Where the keys lead in the dialog of a new vision is in sight, and its choice has the focus",
          "[qml][vision][keys]")
{
    PageDesk desk;
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1280, 600}); // less than is asked for
    goTo(stage, QStringLiteral("New vision"));
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return isAsked(stage, "HeadDialog"); }));
    stage.press(Qt::Key_2);
    QTest::qWait(30);
    CHECK(focusName(stage).startsWith(QStringLiteral("2: ")));
    stage.press(Qt::Key_1);
    QTest::qWait(30);
    CHECK(focusName(stage).startsWith(QStringLiteral("1: ")));
    bool isBelow = false;
    for (int presses = 0; presses < 20; ++presses) {
        stage.press(Qt::Key_Tab);
        QTest::qWait(30); // it scrolls there
        CAPTURE(presses, focusName(stage).toStdString());
        REQUIRE(stage.view().activeFocusItem() != nullptr);
        CHECK(isInSight(*stage.view().activeFocusItem()));
        isBelow = isBelow || focusName(stage) == QStringLiteral("What is our role in their lives?");
    }
    CHECK(isBelow);
}

TEST_CASE("What was typed into the dialog of a new vision is not left behind unasked", "[qml][vision][keys]")
{
    PageDesk desk;
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1280, 800});
    goTo(stage, QStringLiteral("New vision"));
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return isAsked(stage, "HeadDialog"); }));
    stage.press(Qt::Key_Escape); // nothing was typed
    REQUIRE(waitFor([&] { return !isAsked(stage, "HeadDialog"); }));
    CHECK_FALSE(isAsked(stage, "DiscardDialog"));
    auto *const head = stage.view().rootObject()->findChild<qml::VisionHead *>();
    REQUIRE(head != nullptr);
    head->askNew();
    REQUIRE(waitFor([&] { return isAsked(stage, "HeadDialog"); }));
    goTo(stage, QStringLiteral("What is our purpose?"));
    stage.press(Qt::Key_A);
    stage.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return isAsked(stage, "DiscardDialog"); }));
    stage.press(Qt::Key_Escape); // keep editing
    REQUIRE(waitFor([&] { return isAsked(stage, "HeadDialog"); }));
    CHECK(head->property("purpose").toString() == QStringLiteral("a"));
    stage.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return isAsked(stage, "DiscardDialog"); }));
    stage.press(Qt::Key_Return, Qt::ControlModifier); // leave it
    REQUIRE(waitFor([&] { return !isAsked(stage, "DiscardDialog"); }));
    CHECK_FALSE(isAsked(stage, "HeadDialog"));
    CHECK_FALSE(head->property("writing").toBool());
}

TEST_CASE("Where a CX vision is published quality traces to it, and no vision is begun", "[qml][vision][keys]")
{
    PageDesk desk;
    publish(desk, cxVision());
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1280, 800});
    QSignalSpy said(&desk.toasts, &qml::Toasts::said);
    goTo(stage, QStringLiteral("New vision"));
    stage.press(Qt::Key_Return);
    const auto *const head = stage.view().rootObject()->findChild<qml::VisionHead *>();
    REQUIRE(head != nullptr);
    REQUIRE(waitFor([&] { return head->cxChoices().size() == 2; })); // the published visions are read
    stage.press(Qt::Key_3);
    QTest::qWait(50);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return said.size() == 1; }));
    CHECK(said.at(0).at(0).toString()
          == QStringLiteral("Forms can trace straight to “What Lanternfold promises”. Choose it where you begin one"));
    const auto *const craft = stage.view().rootObject()->findChild<qml::VisionCraft *>();
    REQUIRE(craft != nullptr);
    CHECK_FALSE(craft->isOpen());
}

TEST_CASE("A vision is derived from a CX vision of its organisation only, and that can be changed later",
          "[qml][vision]")
{
    PageDesk desk; // of Ollensay Line
    auto other = cxVision();
    publish(desk, other); // another organisation's
    auto service = libraryVision(lanternVision);
    service.organisation = "Ollensay Line";
    publish(desk, service);
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1280, 800});
    auto *const craft = stage.view().rootObject()->findChild<qml::VisionCraft *>();
    qml::VisionHead head;
    head.setCraft(craft);
    head.askNew();
    REQUIRE(waitFor([&] { return head.cxChoices().size() == 2; })); // the published visions are read
    head.setProperty("serviceFunction", QStringLiteral("Help desk"));
    head.setProperty("way", int(qml::VisionHead::Derived));
    CHECK(head.bases().isEmpty());
    CHECK(
        head.wanting()
        == QStringLiteral("No CX vision of this organisation is published here. Write it down and publish it first."));
    CHECK_FALSE(head.commit());
    head.setProperty("serviceFunction", QString::fromStdString(service.function));
    head.setProperty("centre", QStringLiteral("North"));
    CHECK(head.bases().size() == 1); // a centre's can derive from its function's

    auto above = cxVision();
    above.organisation = "Ollensay Line";
    above.id = VisionSlug("ollensay-all");
    publish(desk, above);
    service.id = VisionSlug("help-desk");
    service.derivedFrom.reset();
    for (auto &pillar : service.pillars)
        pillar.serves.reset();
    craft->begin(service, {});
    head.askChange();
    REQUIRE(waitFor([&] { return head.bases().size() == 2; })); // none, and that one
    CHECK(head.base() == 0);
    head.setBase(1);
    REQUIRE(head.commit());
    CHECK(craft->vision().derivedFrom == above.id);
    CHECK(craft->servable().size() == int(above.pillars.size()));
    craft->undo();
    CHECK(craft->vision().derivedFrom == std::nullopt);
    CHECK(craft->servable().isEmpty());

    head.askChange();
    REQUIRE(waitFor([&] { return head.bases().size() == 2; }));
    head.setBase(1);
    CHECK(head.wanting().isEmpty());
    head.setProperty("organisation", QStringLiteral("Ollensay Parcels")); // whose vision that is not
    CHECK(head.base() == -1);
    CHECK(head.wanting().startsWith(QStringLiteral("The vision chosen under “Derived from” does not fit")));
    CHECK_FALSE(head.commit());
    CHECK(craft->vision().derivedFrom == std::nullopt);
    head.setBase(0);
    CHECK(head.wanting().isEmpty());
}

TEST_CASE("A new form is begun on the vision that was chosen, or on none", "[qml][forms]")
{
    PageDesk desk;
    publish(desk, cxVision());
    desk.clock.set({1'795'000'100'000'000, 60});
    publish(desk, libraryVision(lanternVision));
    qml::FormShelf shelf;
    shelf.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return shelf.visions().size() == 3; }));
    CHECK(shelf.visions().at(1).startsWith(QStringLiteral("What Lanternfold promises, ")));
    const auto begun = [&](const char *title, int vision) {
        QSignalSpy opened(&shelf, &qml::FormShelf::opened);
        shelf.begin(QString::fromLatin1(title), QStringLiteral("Questions"), QStringLiteral("en"), vision);
        REQUIRE(waitFor([&] { return opened.size() == 1; }));
        const auto id = Uuid::parse(opened.at(0).at(0).toString().section(QLatin1Char(':'), 1).toStdString());
        REQUIRE(id);
        const auto draft = forms::readContentDraft(desk.workspace.engine(), forms::ContentDraftId{*id});
        REQUIRE(draft);
        const auto form = forms::formOfDraft(draft->text);
        REQUIRE(form);
        return form->vision;
    };
    CHECK(begun("One", 1) == cxVision().id);
    CHECK(begun("Two", 0) == VisionSlug("lantern-service"));
    CHECK(begun("Three", 2) == std::nullopt);
}

TEST_CASE("The title that somebody typed is kept whatever a form starts from", "[qml][forms]")
{
    PageDesk desk;
    qml::FormShelf shelf;
    shelf.setWorkspace(&desk.workspace);
    const auto begun = [&](const char *title) {
        QSignalSpy opened(&shelf, &qml::FormShelf::opened);
        shelf.beginFrom(0, QString::fromLatin1(title));
        REQUIRE(waitFor([&] { return opened.size() == 1; }));
        const auto id = Uuid::parse(opened.at(0).at(0).toString().section(QLatin1Char(':'), 1).toStdString());
        REQUIRE(id);
        const auto draft = forms::readContentDraft(desk.workspace.engine(), forms::ContentDraftId{*id});
        REQUIRE(draft);
        const auto form = forms::formOfDraft(draft->text);
        REQUIRE(form);
        CHECK(draft->title == form->title);
        return std::pair(form->title, form->id.text());
    };
    CHECK(begun(" My own mail form ") == std::pair(std::string("My own mail form"), std::string("my-own-mail-form")));
    CHECK(qml::FormShelf::samples().at(1).toStdString().starts_with(begun("").first));
}
