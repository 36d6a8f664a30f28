// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/form_print.h"
#include "qml/Ringtrue/Reading/vision_print.h"
#include "tests/qml/reading_desk.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

QString pathIn(const PageDesk &desk, const char *name)
{
    return QString::fromStdString((desk.folder / name).string());
}

bool isPdf(const PageDesk &desk, const char *name)
{
    return std::filesystem::exists(desk.folder / name) && bytesOf(desk.folder / name).starts_with("%PDF-");
}

void beginPrint(PageDesk &desk, qml::PdfPrint &print)
{
    print.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    print.begin();
    REQUIRE(waitFor([&] { return print.ready(); }));
}

void type(PageStage &stage, const std::string &words)
{
    for (const char letter : words)
        QTest::keyClick(&stage.view(), letter);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A poster is written whole, in the language that was chosen", "[qml][print]")
{
    PageDesk desk;
    publishLantern(desk);
    qml::VisionPrint print;
    print.setProperty("vision", QString::fromStdString(libraryVision(lanternVision).id.text()));
    beginPrint(desk, print);
    REQUIRE(print.languageNames().size() == 2);
    CHECK(print.languageFor(QStringLiteral("de")) == 1);
    CHECK(print.languageFor(QStringLiteral("fr")) == 0);
    CHECK(print.fileName(0, 1).endsWith(QStringLiteral("-poster-de.pdf")));
    QSignalSpy written(&print, &qml::PdfPrint::written);
    print.write(pathIn(desk, "wall"), 1, 1, false);
    CHECK(print.busy());
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(print.problem().toStdString() == "");
    REQUIRE(written.size() == 1);
    CHECK(written.at(0).at(0).toString().contains(pathIn(desk, "wall.pdf")));
    CHECK(isPdf(desk, "wall.pdf"));
}

TEST_CASE("Of what does not name its language the print is offered all the same", "[qml][print]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    vision.language.clear();
    publish(desk, vision);
    qml::VisionPrint print;
    print.setProperty("vision", QString::fromStdString(vision.id.text()));
    beginPrint(desk, print);
    REQUIRE(print.languageNames().size() == 2);
    CHECK(print.languageNames().front() == QStringLiteral("its own language"));
}

TEST_CASE("A file that is there is kept until somebody says otherwise", "[qml][print]")
{
    PageDesk desk;
    publishLantern(desk);
    writeBytes(desk.folder / "mine.pdf", "mine");
    qml::VisionPrint print;
    print.setProperty("vision", QString::fromStdString(libraryVision(lanternVision).id.text()));
    beginPrint(desk, print);
    print.write(pathIn(desk, "mine.pdf"), 0, 0, false);
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(print.isInTheWay());
    CHECK(print.problem().contains(QStringLiteral("is there already")));
    CHECK(bytesOf(desk.folder / "mine.pdf") == "mine");
    print.write(pathIn(desk, "mine.pdf"), 0, 0, true);
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(isPdf(desk, "mine.pdf"));
    print.write(pathIn(desk, "nowhere/mine.pdf"), 0, 0, false);
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(print.problem().startsWith(QStringLiteral("There is no folder for ")));
    print.write(QStringLiteral("mine.pdf"), 0, 0, false);
    CHECK_FALSE(print.busy());
    CHECK(print.problem().startsWith(QStringLiteral("A whole path is wanted")));
}

TEST_CASE("What is printed is the form that was asked for last", "[qml][print]")
{
    PageDesk desk;
    publishLantern(desk);
    const auto chat = libraryForm("chat.form.yaml");
    publish(desk, chat);
    qml::FormPrint print;
    print.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    QStringList titles;
    QObject::connect(&print, &qml::PdfPrint::changed, &print, [&] {
        if (print.ready())
            titles << print.title();
    });
    print.setProperty("target", QStringLiteral("form:inbound-call"));
    print.begin();
    print.setProperty("target", QStringLiteral("form:") + QString::fromStdString(chat.id.text()));
    print.begin();
    REQUIRE(waitFor([&] { return print.title().toStdString() == chat.title; }));
    CHECK(titles == QStringList{QString::fromStdString(chat.title)});
}

TEST_CASE("A form of mystery shopping is offered for shoppers first", "[qml][print]")
{
    PageDesk desk;
    publishLantern(desk);
    publish(desk, libraryForm("mystery-call.form.yaml"));
    qml::FormPrint print;
    print.setProperty("target", QStringLiteral("form:mystery-call"));
    beginPrint(desk, print);
    CHECK(print.usualKind() == 2);
    CHECK(print.fileName(print.usualKind(), 0).endsWith(QStringLiteral("-shoppers.pdf")));
    print.setProperty("target", QStringLiteral("form:inbound-call"));
    beginPrint(desk, print);
    REQUIRE(waitFor([&] { return print.title() == QString::fromStdString(libraryForm(inboundForm).title); }));
    CHECK(print.usualKind() == 0);
}

TEST_CASE("Cards of all channels are a file each, and none where one is in the way", "[qml][print]")
{
    PageDesk desk;
    publishLantern(desk);
    qml::VisionPrint print;
    print.setProperty("vision", QString::fromStdString(libraryVision(lanternVision).id.text()));
    print.setProperty("cards", true);
    beginPrint(desk, print);
    REQUIRE(print.kinds().size() > 2);
    writeBytes(desk.folder / "card-chat.pdf", "mine");
    print.write(pathIn(desk, "card.pdf"), 0, 0, false);
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(print.isInTheWay());
    CHECK_FALSE(std::filesystem::exists(desk.folder / "card-call.pdf"));
    std::filesystem::remove(desk.folder / "card-chat.pdf");
    print.write(pathIn(desk, "card.pdf"), 0, 0, false);
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(print.problem().toStdString() == "");
    CHECK(isPdf(desk, "card-call.pdf"));
    CHECK(isPdf(desk, "card-chat.pdf"));
    print.write(pathIn(desk, "one.pdf"), 1, 0, false);
    REQUIRE(waitFor([&] { return !print.busy(); }));
    CHECK(isPdf(desk, "one.pdf"));
}

TEST_CASE("A form is printed from its page by keys alone", "[qml][print][keys]")
{
    PageDesk desk;
    publishLantern(desk);
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), {}, {1280, 800});
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ShelfRow")) != nullptr; }));
    auto *const tools = stage.find(QStringLiteral("FormReadingTools"));
    REQUIRE(tools != nullptr);
    REQUIRE(waitFor([&] { return tools->isEnabled(); }));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    tools->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Return);
    QTest::qWait(50);
    stage.press(Qt::Key_Return); // the first of its choices
    const auto focused = [&] {
        auto *const item = stage.view().activeFocusItem();
        return item != nullptr ? PageStage::nameOf(item) : QString();
    };
    REQUIRE(waitFor([&] { return focused() == QStringLiteral("File"); }));
    auto *const field = stage.view().activeFocusItem();
    REQUIRE(waitFor([&] { return field->property("text").toString().endsWith(QStringLiteral("inbound-call.pdf")); }));
    stage.press(Qt::Key_A, Qt::ControlModifier);
    type(stage, (desk.folder / "sheet.pdf").string());
    QSignalSpy said(&desk.toasts, &qml::Toasts::said);
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return said.size() == 1; }));
    CHECK(said.at(0).at(0).toString().contains(QStringLiteral("sheet.pdf")));
    CHECK(isPdf(desk, "sheet.pdf"));
}
