// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision_texts.h"
#include "forms/exchange/write_yaml.h"
#include "forms/lint/finding_text.h"
#include "forms/parse/parse.h"
#include "qml/Ringtrue/Vision/finding_words.h"
#include "qml/Ringtrue/Vision/source_list.h"
#include "qml/Ringtrue/Vision/vision_craft.h"
#include "qml/Ringtrue/Vision/vision_publisher.h"
#include "qml/Ringtrue/Vision/vision_rows.h"
#include "tests/qml/page_stage.h"
#include "tests/qml/reading_desk.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString visionPagePage = QStringLiteral("Vision/VisionPage.qml");

void publish(PageDesk &desk, qml::VisionPublisher &publisher, const QUrl &file)
{
    publisher.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    publisher.publish(file);
    REQUIRE(waitFor([&] { return !publisher.busy(); }));
}

void publishDemo(PageDesk &desk)
{
    qml::VisionPublisher publisher;
    publish(desk, publisher, demoFile("ollensay.vision.yaml"));
    REQUIRE_FALSE(publisher.isRefused());
}

} // namespace

TEST_CASE("A vision with errors is refused with line, column and what to do", "[qml][vision]")
{
    PageDesk desk;
    qml::VisionPublisher publisher;
    QAbstractItemModelTester tester(publisher.findings(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto file = desk.folder / "bad.vision.yaml";
    writeBytes(file, "ringtrue: vision 1\nvision: x\nkind: servise\ntitle: <b>X</b>\n");
    QSignalSpy toRead(&publisher, &qml::VisionPublisher::hasFindings);
    publish(desk, publisher, QUrl::fromLocalFile(QString::fromStdString(file.string())));
    CHECK(publisher.isRefused());
    CHECK(publisher.heading() == QStringLiteral("“bad.vision.yaml” was not published"));
    CHECK(toRead.size() == 1);
    compareGolden("refused_vision.json", rolesOf(*publisher.findings()));
}

TEST_CASE("Every sentence about a finding is there for the translators", "[qml][vision]")
{
    using forms::FindingCode;
    const auto listed = [](std::string_view sentence) {
        const auto isIn = [&](std::span<const char *const> known) {
            return std::any_of(known.begin(), known.end(), [&](const char *words) { return sentence == words; });
        };
        return isIn(qml::translatableFindingWords()) || isIn(qml::translatableFormFindingWords());
    };
    for (int code = 0; code <= int(forms::lastFindingCode); ++code) {
        const auto &words = forms::wordsFor(FindingCode(code));
        CAPTURE(std::string(words.word));
        CHECK(listed(words.message));
        CHECK(listed(words.suggestion));
    }
    CHECK(listed(forms::nearestTemplate()));
}

TEST_CASE("The same vision is published once", "[qml][vision]")
{
    PageDesk desk;
    qml::VisionPublisher publisher;
    QSignalSpy published(&publisher, &qml::VisionPublisher::published);
    publish(desk, publisher, demoFile("ollensay.vision.yaml"));
    publish(desk, publisher, demoFile("ollensay.vision.yaml"));
    REQUIRE(published.size() == 2);
    CHECK(published.at(0).at(0).toString() == QStringLiteral("Version 1 is published"));
    CHECK(published.at(1).at(0).toString() == QStringLiteral("This very text is version 1 already"));
}

TEST_CASE("Whoever publishes a vision is told that its review date has passed", "[qml][vision]")
{
    PageDesk desk;
    desk.clock.set({1'809'387'000'000'000, 60}); // 2027-05-04, 00:30 here; the 3rd in UTC
    qml::VisionPublisher publisher;
    publish(desk, publisher, demoFile("ollensay.vision.yaml"));
    CHECK_FALSE(publisher.isRefused());
    const auto *const findings = publisher.findings();
    QStringList messages;
    for (int row = 0; row < findings->rowCount(); ++row)
        messages << findings->data(findings->index(row), qml::PublishFindings::MessageRole).toString();
    CAPTURE(messages.join(QLatin1Char('\n')).toStdString());
    CHECK(messages.filter(QStringLiteral("2027-05-03")).size() == 1);
}

TEST_CASE("A published vision is read: sources with quotes, promises, behaviours", "[qml][vision]")
{
    PageDesk desk;
    publishDemo(desk);
    qml::VisionReading reading;
    reading.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return reading.state() == qml::VisionReading::Shown; }));
    CHECK(reading.versionWords().startsWith(QStringLiteral("Version 1, published ")));
    qml::SourceList sources;
    QAbstractItemModelTester tester(&sources, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sources.setReading(&reading);
    compareGolden("vision_sources.json", rolesOf(sources, {"words"}));
    for (int row = 0; row < sources.rowCount(); ++row) {
        const auto at = sources.index(row, 0);
        CHECK(sources.data(at, qml::SourceList::KnotsRole).toStringList().size() > 0);
    }
    qml::VisionRows behaviours;
    QAbstractItemModelTester rowsTester(&behaviours, QAbstractItemModelTester::FailureReportingMode::Fatal);
    behaviours.setColumn(qml::VisionRows::Behaviours);
    behaviours.setReading(&reading);
    compareGolden("vision_behaviours.json", rolesOf(behaviours));
}

TEST_CASE("Picking lights the line of sight; Tab walks along it to its end", "[qml][vision]")
{
    PageDesk desk;
    publishDemo(desk);
    qml::VisionReading reading;
    reading.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return reading.state() == qml::VisionReading::Shown; }));
    reading.pick(QStringLiteral("3.0"));
    CHECK(reading.lit().contains(QStringLiteral("2.0")));
    CHECK_FALSE(reading.lit().contains(QStringLiteral("3.1")));
    CHECK(reading.current() == QStringLiteral("3.0"));
    CHECK_FALSE(reading.along(false));
    CHECK(reading.along(true));
    CHECK(reading.current() == QStringLiteral("2.0"));
    reading.move(qml::VisionReading::Down);
    CHECK(reading.current() == QStringLiteral("2.1"));
    reading.pick(QStringLiteral("2.1"));
    CHECK(reading.current().isEmpty());
    reading.pick(QStringLiteral("9.9"));
    CHECK(reading.lit().isEmpty());
}

TEST_CASE("A published vision keeps its cautions, its review and what it is derived from in sight", "[qml][vision]")
{
    PageDesk desk; // on 2026-11-18
    auto above = *forms::parseVision(bytesOf(demoFile("ollensay.vision.yaml").toLocalFile().toStdString()), "a").vision;
    above.id = VisionSlug("ollensay-all");
    above.kind = VisionKind::Cx;
    above.title = "What Ollensay promises";
    above.function.clear();
    above.centre.clear();
    above.derivedFrom.reset();
    above.journeys.clear();
    above.translations.clear();
    for (auto &pillar : above.pillars)
        pillar.serves.reset();
    auto vision =
        *forms::parseVision(bytesOf(demoFile("ollensay.vision.yaml").toLocalFile().toStdString()), "b").vision;
    vision.derivedFrom = above.id;
    vision.reviewOn = std::chrono::year{2026} / 11 / 1;
    vision.role.clear();
    vision.journeys = {{.journey = "Moving house", .percent = Exact::quotient(67, 2), .part = ""}};
    vision.translations.clear();
    for (auto &pillar : vision.pillars)
        pillar.serves = pillar.id;
    for (const auto *const each : {&above, &vision}) {
        desk.clock.advance(1'000'000);
        qml::VisionPublisher publisher;
        const auto file = desk.folder / (each->id.text() + ".vision.yaml");
        writeBytes(file, forms::writeYaml(*each));
        publish(desk, publisher, QUrl::fromLocalFile(QString::fromStdString(file.string())));
        REQUIRE_FALSE(publisher.isRefused());
    }
    PageStage stage(desk, visionPagePage, {}, {1212, 800});
    auto *const reading = stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(reading != nullptr);
    REQUIRE(reading->slug().toStdString() == vision.id.text());
    CHECK(reading->derivedWords() == QStringLiteral("Derived from “What Ollensay promises”, CX Vision"));
    CHECK(reading->reviewWords() == QStringLiteral("Review overdue since 1 Nov 2026"));
    CHECK(reading->isReviewOverdue());
    CHECK(reading->journeys() == QStringList{QStringLiteral("Moving house 33.5 %")});
    CHECK(reading->cautions()->count() > 0); // the review is one
    auto *const facts = stage.find(QStringLiteral("VisionFacts"));
    REQUIRE(facts != nullptr);
    auto *const button = PageStage::findInside(facts, QStringLiteral("QQuickAbstractButton"));
    REQUIRE(button != nullptr);
    CHECK(PageStage::nameOf(button).contains(QStringLiteral("2026-11-01")));
    QStringList told;
    for (const auto *const fact : stage.findAll(QStringLiteral("Fact")))
        told << fact->property("text").toString();
    CHECK(told.filter(QStringLiteral("Review overdue")).isEmpty() == (reading->cautions()->count() == 1)); // once
    qml::VisionRows pillars;
    pillars.setColumn(qml::VisionRows::Pillars);
    pillars.setReading(reading);
    CHECK(pillars.data(pillars.index(0), qml::VisionRows::ServesRole).toString().toStdString()
          == above.pillars.front().name);
    auto *const answers = stage.find(QStringLiteral("VisionAnswers"));
    REQUIRE(answers != nullptr);
    QStringList heads;
    for (const auto *const column : answers->childItems())
        for (const auto *const words : column->childItems())
            heads << words->property("text").toString();
    CHECK(heads.contains(QStringLiteral("Our purpose")));
    CHECK_FALSE(heads.contains(QStringLiteral("Our role in their lives"))); // nothing is said of it
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("vision-facts");
}

TEST_CASE("What is to be looked at in a published vision leads to its source, too", "[qml][vision][keys]")
{
    PageDesk desk;
    auto vision =
        *forms::parseVision(bytesOf(demoFile("ollensay.vision.yaml").toLocalFile().toStdString()), "a").vision;
    const QString words = QStringLiteral("Nobody marked anything in this.");
    Source survey; // a strategy
    survey.id = SourceSlug("survey");
    survey.title = "Survey";
    survey.text = words.toStdString();
    vision.sources.push_back(survey);
    qml::VisionPublisher publisher;
    const auto file = desk.folder / "v.vision.yaml";
    writeBytes(file, forms::writeYaml(vision));
    publish(desk, publisher, QUrl::fromLocalFile(QString::fromStdString(file.string())));
    REQUIRE_FALSE(publisher.isRefused());
    const bool isWide = GENERATE(true, false);
    CAPTURE(isWide);
    PageStage stage(desk, visionPagePage, {}, isWide ? QSize(1212, 800) : QSize(976, 700));
    auto *const reading = stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(reading != nullptr);
    auto *const facts = stage.find(QStringLiteral("VisionFacts"));
    REQUIRE(facts != nullptr);
    auto *const button = PageStage::findInside(facts, QStringLiteral("QQuickAbstractButton"));
    REQUIRE(button != nullptr);
    button->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Space);
    const auto row = [&]() -> QQuickItem * {
        for (auto *const each : stage.findAll(QStringLiteral("FindingRow")))
            if (each->property("path").toString() == QStringLiteral("sources/survey"))
                return each;
        return nullptr;
    };
    REQUIRE(waitFor([&] { return row() != nullptr; }));
    REQUIRE(QMetaObject::invokeMethod(row(), "clicked"));
    const auto focused = [&] {
        auto *const item = stage.view().activeFocusItem();
        return item != nullptr ? PageStage::nameOf(item) : QString();
    };
    REQUIRE(waitFor([&] { return focused() == words; }));
    auto *const sheet = stage.view().activeFocusItem();
    CHECK(waitFor([&] { // it has slid in
        const auto from = sheet->mapToScene({0, 0});
        return sheet->isVisible() && from.x() >= 0 && from.y() > 100
               && from.y() + sheet->height() < stage.view().height();
    }));
    stage.keep(isWide ? "vision-source-found" : "vision-source-found-small");
    stage.press(Qt::Key_Down); // the arrows go from card to card
    CHECK(waitFor([&] { return focused().startsWith(QStringLiteral("Pillar ")); }));
}

TEST_CASE("Without a vision the page says how to publish one", "[qml][vision]")
{
    PageDesk desk;
    PageStage stage(desk, visionPagePage, {}, {1212, 800});
    CHECK(stage.find(QStringLiteral("EmptyState")) != nullptr);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("vision-empty-light");
}

TEST_CASE("While the vision is read the page says so", "[qml][vision]")
{
    qml::VisionReading reading; // of nothing: it is never read
    REQUIRE(reading.state() == qml::VisionReading::Loading);
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.engine()->addImageProvider(QStringLiteral("icon"), new qml::IconProvider);
    view.setInitialProperties(
        {{QStringLiteral("reading"), QVariant::fromValue(&reading)}, {QStringLiteral("mayWrite"), true}});
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/Vision/VisionStates.qml")));
    REQUIRE(view.status() == QQuickView::Ready);
    QStringList shown;
    for (const auto *const item : view.rootObject()->findChildren<QQuickItem *>())
        if (item->isVisible())
            shown << item->property("text").toString();
    CHECK(shown.contains(QStringLiteral("The vision is being read")));
    CHECK_FALSE(shown.contains(QStringLiteral("No vision yet")));
}

TEST_CASE("The page of the vision is read by keyboard", "[qml][vision]")
{
    PageDesk desk;
    publishDemo(desk);
    const auto wide = GENERATE(true, false);
    const auto dark = GENERATE(false, true);
    PageStage stage(desk, visionPagePage, {}, wide ? QSize(1212, 800) : QSize(976, 700),
                    dark ? qml::Appearance::Dark : qml::Appearance::Light);
    auto *const reading = stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(reading != nullptr);
    CHECK(reading->current() == QStringLiteral("2.0")); // where the focus begins
    stage.press(Qt::Key_Left);
    CHECK(reading->current() == QStringLiteral("1.0"));
    auto *const attended = stage.view().activeFocusItem(); // so that a screen reader says the card
    REQUIRE(attended != nullptr);
    CHECK(stage.nameOf(attended).startsWith(QStringLiteral("Promise ")));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep((std::string("vision") + (wide ? "" : "-small") + (dark ? "-dark" : "-light")).c_str());
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Right);
    CHECK(reading->current() == QStringLiteral("3.0"));
    stage.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(reading->current() == QStringLiteral("2.0"));
    stage.press(Qt::Key_Escape);
    CHECK(reading->current().isEmpty());
}

TEST_CASE("Of two published visions the page shows the one that is chosen", "[qml][vision]")
{
    PageDesk desk;
    publishDemo(desk);
    const auto only = GENERATE(true, false);
    if (!only) {
        desk.clock.advance(1'000'000);
        qml::VisionPublisher publisher;
        publish(desk, publisher,
                QUrl::fromLocalFile(
                    QString::fromStdString((sourceFolder() / "forms/library/first-steps.vision.yaml").string())));
        REQUIRE_FALSE(publisher.isRefused());
    }
    PageStage stage(desk, visionPagePage, {}, {1212, 800});
    auto *const reading = stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(reading != nullptr);
    REQUIRE(reading->state() == qml::VisionReading::Shown);
    auto *const choice = stage.find(QStringLiteral("ComboBox"));
    REQUIRE((choice == nullptr) == only);
    if (only)
        return;
    const auto last = reading->statement();
    CHECK(last
          == QStringLiteral("You understand what we say, you can rely on what we promise, and you are glad it was "
                            "us."));
    REQUIRE(reading->names().size() == 2);
    CHECK(choice->property("currentIndex").toInt() == reading->chosen());
    const int other = 1 - reading->chosen();
    choice->forceActiveFocus(Qt::TabFocusReason);
    stage.press(other == 1 ? Qt::Key_Down : Qt::Key_Up);
    CHECK(waitFor([&] { return reading->chosen() == other; }));
    CHECK(reading->statement() != last);
    CHECK(choice->property("currentIndex").toInt() == other);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("vision-of-two");
    QSignalSpy again(reading, &qml::VisionReading::read);
    desk.workspace.contentChanged(); // what is read again is the chosen one
    REQUIRE(waitFor([&] { return !again.isEmpty(); }));
    CHECK(reading->chosen() == other);
    reading->chooseLast();
    CHECK(waitFor([&] { return reading->statement() == last; }));
}

TEST_CASE("A vision is read in the language of the interface where it has words in it, and edited in its own",
          "[qml][vision][translations]")
{
    struct GermanReader {
        QLocale before;
        GermanReader() { QLocale::setDefault(QLocale(QLocale::German)); }
        GermanReader(const GermanReader &) = delete;
        GermanReader &operator=(const GermanReader &) = delete;
        ~GermanReader() { QLocale::setDefault(before); }
    };
    const GermanReader here;
    PageDesk desk;
    const auto lantern = libraryVision(lanternVision);
    publish(desk, lantern);
    publishDemo(desk); // which has no words in German
    const auto german = inLanguage(lantern, "de");
    REQUIRE(german.title != lantern.title);
    qml::VisionReading reading;
    reading.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return reading.state() == qml::VisionReading::Shown; }));
    const auto names = reading.names().filter(QString::fromStdString(german.title)); // in the picker, too
    REQUIRE(names.size() == 1);
    const auto row = int(reading.names().indexOf(names.front()));
    reading.choose(1 - row);
    REQUIRE(waitFor([&] { return reading.slug() == QStringLiteral("ollensay-service"); }));
    CHECK(reading.statement().contains(QStringLiteral("you are never alone"))); // its own language
    reading.choose(row);
    REQUIRE(waitFor([&] { return reading.slug() == QStringLiteral("lantern-service"); }));
    CHECK(reading.statement().toStdString() == german.statement);
    CHECK(reading.vision().pillars.front().name == german.pillars.front().name);
    CHECK(reading.vision().pillars.front().id == lantern.pillars.front().id);
    CHECK(reading.published().statement == lantern.statement);

    qml::VisionReading onTable;
    qml::VisionCraft craft;
    craft.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    craft.setProperty("reading", QVariant::fromValue(&onTable));
    craft.editPublished(&reading);
    REQUIRE(waitFor([&] { return craft.isOpen(); }));
    CHECK(craft.vision().statement == lantern.statement);
    CHECK(craft.vision().pillars.front().name == lantern.pillars.front().name);
}

TEST_CASE("Another vision is read from the top of its board", "[qml][vision]")
{
    PageDesk desk;
    publish(desk, libraryVision(lanternVision));
    publishDemo(desk);
    PageStage stage(desk, visionPagePage, {}, {1212, 500});
    auto *const reading = stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(reading != nullptr);
    auto *const board = stage.find(QStringLiteral("VisionBoard"));
    REQUIRE(board != nullptr);
    auto *const flick = PageStage::findInside(board, QStringLiteral("QQuickFlickable"));
    REQUIRE(flick != nullptr);
    const auto end = flick->property("contentHeight").toReal() - flick->height();
    REQUIRE(end > 100);
    flick->setProperty("contentY", end);
    const auto slug = reading->slug();
    reading->choose(1 - reading->chosen());
    REQUIRE(waitFor([&] { return reading->slug() != slug; }));
    QTest::qWait(50);
    CHECK(flick->property("contentY").toReal() < end / 2);
}

TEST_CASE("An error is told apart from a caution where it is shown", "[qml][vision]")
{
    qml::CraftFindings findings;
    qml::CraftFindings::Row error;
    error.path = QStringLiteral("a");
    qml::CraftFindings::Row caution;
    caution.severity = 1;
    caution.path = QStringLiteral("b");
    findings.set({error, caution});
    CHECK(findings.isErrorAbout(QStringLiteral("a")));
    CHECK_FALSE(findings.isErrorAbout(QStringLiteral("b")));
    CHECK_FALSE(findings.isErrorAbout(QStringLiteral("c")));
}
