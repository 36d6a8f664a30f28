// SPDX-License-Identifier: Apache-2.0
#include "core/service/add_people.h"
#include "forms/compare/change_parts.h"
#include "forms/compare/change_text.h"
#include "forms/compare/form_changes.h"
#include "forms/compare/value_words.h"
#include "forms/compare/vision_changes.h"
#include "qml/Ringtrue/Format/source_words.h"
#include "qml/Ringtrue/Reading/change_rows.h"
#include "qml/Ringtrue/Reading/change_words.h"
#include "qml/Ringtrue/Reading/version_comparison.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

using namespace ringtrue;
using namespace ringtrue::tests;
using forms::Change;
using forms::ChangedThing;
using forms::ChangeKind;

namespace {

/// What is translated into German below "Changes".
QHash<QString, QString> germanWords()
{
    QFile file(QString::fromStdString((sourceFolder() / "qml/i18n/ringtrue_de.ts").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QHash<QString, QString> out;
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation") && context == QStringLiteral("Changes"))
            out.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return out;
}

QStringList wordsOf(const qml::VersionComparison &model, qml::VersionComparison::Role role)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 0).data(role).toString();
    return out;
}

void openVersions(PageStage &stage)
{
    QQuickItem *versions = nullptr;
    REQUIRE(waitFor([&] {
        versions = nullptr;
        for (auto *const item : stage.view().rootObject()->findChildren<QQuickItem *>())
            if (item->isVisible() && item->inherits("QQuickAbstractButton")
                && PageStage::nameOf(item) == QStringLiteral("Versions"))
                versions = item;
        return versions != nullptr;
    }));
    versions->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ChangeRow")) != nullptr; }));
}

} // namespace

TEST_CASE("Every kind of change, thing and key has words in English and German", "[qml][compare]")
{
    const auto german = germanWords();
    const auto known = qml::translatableChangeWords();
    const auto isListed = [&](const QString &words) {
        return std::any_of(known.begin(), known.end(),
                           [&](const char *one) { return words == QString::fromUtf8(one); });
    };
    for (const char *const words : known) {
        CAPTURE(std::string(words));
        CHECK_FALSE(german.value(QString::fromUtf8(words)).isEmpty());
    }
    for (int thing = 0; thing <= int(forms::lastChangedThing); ++thing)
        CHECK(isListed(qml::thingName(ChangedThing(thing))));
    for (const auto key : forms::keyNames()) {
        CAPTURE(std::string(key));
        CHECK(isListed(QString::fromUtf8(key.data(), qsizetype(key.size()))));
    }
    for (const auto value : forms::valueNames()) {
        CAPTURE(std::string(value));
        CHECK(isListed(QString::fromUtf8(value.data(), qsizetype(value.size()))));
    }
    for (int trend = 1; trend <= int(forms::lastBrokenTrend); ++trend) {
        const auto said = forms::trendSentence(forms::BrokenTrend(trend));
        CHECK(isListed(QString::fromUtf8(said.data(), qsizetype(said.size()))));
    }
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(forms::lastChangeKind); ++kind) {
        const Change change{.thing = ChangedThing::Question,
                            .kind = ChangeKind(kind),
                            .id = "next",
                            .key = "text",
                            .before = "was %2",
                            .after = "is %1"};
        const auto sentence = qml::changeSentence(change, {});
        CAPTURE(kind, sentence.toStdString());
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentences.contains(sentence));
        sentences.insert(sentence);
    }
    CHECK(sentences.contains(QStringLiteral("text: “was %2” now reads “is %1”"))); // nothing is filled in twice
}

TEST_CASE("Changes stand by part, answers below their question, and say which trend breaks", "[qml][compare]")
{
    auto before = libraryForm(inboundForm);
    auto after = before;
    auto &question = questionWithPoints(after);
    question.text = "Says it otherwise";
    question.answers.erase(question.answers.begin() + 1);
    qml::ThingNames names;
    qml::addNames(after, names);
    qml::addNames(before, names);
    const auto lines = qml::changeLines(forms::formChanges(before, after), names);
    REQUIRE(lines.size() >= 2);
    bool reads = false;
    bool breaks = false;
    for (const auto &line : lines) {
        CAPTURE(line.part.toStdString(), line.words.toStdString());
        CHECK(line.part == QStringLiteral("Question “Says it otherwise”"));
        reads = reads || line.words.contains(QStringLiteral("now reads “Says it otherwise”"));
        breaks = breaks || (line.breaksTrend && line.words.endsWith(QStringLiteral("” is gone")));
    }
    CHECK(reads);
    CHECK(breaks);
}

TEST_CASE("A condition that came is told with the words of its question and answer, and an outcome's trend breaks",
          "[qml][compare]")
{
    const auto before = libraryForm(inboundForm);
    auto after = before;
    auto &questions = after.sections.front().questions;
    REQUIRE(questions.size() >= 2);
    REQUIRE_FALSE(questions[1].when);
    const auto &asked = questions[0];
    REQUIRE_FALSE(asked.answers.empty());
    questions[1].when = forms::Condition{asked.id, {asked.answers[0].id.text()}};
    after.scoring.passMark = Exact(99);
    qml::ThingNames names;
    qml::addNames(after, names);
    const auto lines = qml::changeLines(forms::formChanges(before, after), names);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].breaksTrend);
    CHECK(lines[1].words.toStdString()
          == "asked: always is now only if question “" + asked.text + "” was answered with “" + asked.answers[0].text
                 + "”");
    CHECK_FALSE(lines[1].breaksTrend);
}

TEST_CASE("Of what is new it is said what it is", "[qml][compare]")
{
    const auto linesOf = [](const auto &before, const auto &after, const std::vector<Change> &changes) {
        qml::ThingNames names;
        qml::addNames(after, names);
        qml::addNames(before, names);
        QStringList out;
        for (const auto &line : qml::changeLines(changes, names))
            out << line.part + QStringLiteral(" ") + line.words;
        return out.join(QLatin1Char('\n')).toStdString();
    };
    const auto vision = libraryVision(lanternVision);
    auto wider = vision;
    Source source;
    source.id = SourceSlug{"panel"};
    source.kind = SourceKind::PanelNotes;
    source.title = "Panel in May";
    source.text = "Tell me the day.";
    source.quotes = {{QuoteSlug{"day"}, "Tell me the day."}};
    wider.sources.push_back(source);
    Promise promise;
    promise.id = PromiseSlug{"day"};
    promise.text = "You know the day.";
    promise.to = PromiseAudience::Current;
    promise.quotes = {{source.id, QuoteSlug{"day"}}};
    wider.promises.push_back(promise);
    CHECK(linesOf(vision, wider, forms::visionChanges(vision, wider))
          == "Source “Panel in May” is new: " + qml::sourceKindName(SourceKind::PanelNotes).toStdString()
                 + ", quotes: 1\n"
                   "Promise “You know the day.” is new: promised to customers of today, backed by “Tell me the day.”");
    const auto form = libraryForm(inboundForm);
    auto longer = form;
    auto question = longer.sections.front().questions.front();
    question.id = QuestionSlug{"another"};
    question.text = "Another one";
    question.weight = Exact(3);
    longer.sections.front().questions.push_back(question);
    CHECK(linesOf(form, longer, forms::formChanges(form, longer))
          == "Question “Another one” is new: in the section “" + form.sections.front().title
                 + "”, yes or no, weight 3");
}

TEST_CASE("Bands and what backs a pillar are told part by part", "[qml][compare]")
{
    Change bands{.thing = ChangedThing::Form, .kind = ChangeKind::Changed, .id = "calls", .key = "scoring/bands"};
    bands.hadBands = {{Exact(80), "Alongside"}};
    bands.hasBands = {{Exact(80), "At the quay"}, {*Exact::parse("90.5"), "Moored"}};
    CHECK(qml::changeSentence(bands, {}).toStdString()
          == "bands: from 80, “Alongside” is now “At the quay”; from 90.5, “Moored” is new");
    const Change backed{.thing = ChangedThing::Pillar,
                        .kind = ChangeKind::Changed,
                        .id = "early",
                        .key = "promises",
                        .before = "a, b",
                        .after = "a, c"};
    qml::ThingNames names;
    names.names[{ChangedThing::Promise, "c"}] = QStringLiteral("You know the day.");
    CHECK(qml::changeSentence(backed, names).toStdString()
          == "backed by the promises: added “You know the day.”; removed “b”");
}

TEST_CASE("What the values of a scale mean is told value by value", "[qml][compare]")
{
    for (const auto kind : {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Reworded, ChangeKind::Changed}) {
        const auto known = qml::translatableChangeWords();
        CHECK(std::any_of(known.begin(), known.end(),
                          [&](const char *one) { return one == forms::levelSentence(kind); }));
    }
    Change levels{.thing = ChangedThing::Question, .kind = ChangeKind::Changed, .id = "sorry", .key = "scale/levels"};
    levels.after = "{at: 0, text: No sorry}, {at: 1, text: Sorry in general}";
    levels.hasLevels = {{.at = 0, .text = "No sorry"}, {.at = 1, .text = "Sorry in general"}};
    CHECK(qml::changeSentence(levels, {}).toStdString()
          == "levels of the scale: at 0, “No sorry” is new; at 1, “Sorry in general” is new");
    levels.hadLevels = levels.hasLevels;
    levels.hasLevels.front().error = ErrorClass::CustomerCritical;
    CHECK(qml::changeSentence(levels, {}).toStdString()
          == "levels of the scale: at 0, error class: none is now customer-critical");
    const Change weight{.thing = ChangedThing::Question,
                        .kind = ChangeKind::Changed,
                        .id = "next",
                        .key = "weight",
                        .before = "25/2",
                        .after = "1/3"};
    CHECK(qml::changeSentence(weight, {}).toStdString() == "weight: 12.5 is now 1/3");
}

TEST_CASE("How many changes break a trend is said of one as of several", "[qml][compare]")
{
    qml::ChangeRows rows;
    const qml::ChangeLine breaking{QStringLiteral("Form “Calls”"), QStringLiteral("pass mark: 80 is now 90"), true};
    const qml::ChangeLine other{QStringLiteral("Form “Calls”"), QStringLiteral("is new"), false};
    rows.setLines({breaking, other});
    CHECK(rows.countText() == QStringLiteral("2 changes, 1 of them breaks a trend"));
    rows.setLines({breaking, breaking, other});
    CHECK(rows.countText() == QStringLiteral("3 changes, 2 of them break a trend"));
    rows.setLines({breaking});
    CHECK(rows.countText() == QStringLiteral("1 change, which breaks a trend"));
}

TEST_CASE("A draft is compared with what is published, and version with version", "[qml][compare]")
{
    PageDesk desk;
    publishLantern(desk);
    qml::VersionComparison comparison;
    QAbstractItemModelTester tester(&comparison, QAbstractItemModelTester::FailureReportingMode::Fatal);
    comparison.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    comparison.setProperty("target", QStringLiteral("form:inbound-call"));
    comparison.begin();
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::OnlyOne; }));
    auto form = libraryForm(inboundForm);
    form.title = "Inbound call, shorter";
    publish(desk, form);
    form.title = "Inbound call, as drafted";
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(),
                                    {.id = forms::ContentDraftId{*Uuid::parse("018f0000-0000-7000-8000-00000000000a")},
                                     .kind = forms::ContentKind::Form,
                                     .slug = form.id.text(),
                                     .title = form.title,
                                     .text = forms::writeYaml(form),
                                     .author = desk.workspace.person()}));
    comparison.begin();
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::Shown; }));
    REQUIRE(comparison.names().size() == 3);
    CHECK(comparison.names().front().startsWith(QStringLiteral("Draft of Ada Example, changed ")));
    CHECK(comparison.names().at(1) == QStringLiteral("Version 2"));
    CHECK(wordsOf(comparison, qml::VersionComparison::WordsRole)
          == QStringList{QStringLiteral("title: “Inbound call, shorter” now reads “Inbound call, as drafted”")});
    CHECK(wordsOf(comparison, qml::VersionComparison::PartRole)
          == QStringList{QStringLiteral("Form “Inbound call, as drafted”")});
    CHECK(comparison.summary() == QStringLiteral("1 change"));
    comparison.compare(1, 1);
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::Same; }));
    comparison.compare(2, 1);
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::Shown; }));
    CHECK(comparison.count() == 1);
}

TEST_CASE("Drafts of a vision are compared by who may write them, and shown to nobody else", "[qml][compare][rights]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    publish(desk, vision);
    const auto id = forms::ContentDraftId{*Uuid::parse("018f0000-0000-7000-8000-00000000000a")};
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(),
                                    {.id = id,
                                     .kind = forms::ContentKind::Vision,
                                     .slug = vision.id.text(),
                                     .title = vision.title,
                                     .text = forms::writeYaml(vision),
                                     .author = desk.workspace.person()}));
    REQUIRE(service::addPeople(desk.workspace.engine(), desk.workspace.person(),
                               {{.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000077")},
                                 .name = "Bo Agent",
                                 .externalId = "a-1",
                                 .roles = {Role::Agent},
                                 .team = {},
                                 .languages = {}}}));
    qml::VersionComparison comparison;
    comparison.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    comparison.setProperty("target", QStringLiteral("vision:lantern-service"));
    comparison.begin();
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::Same; }));
    CHECK(comparison.names().size() == 2);
    desk.workspace.close();
    desk.workspace.open(QString::fromStdString((desk.folder / "w").string()), QStringLiteral("a-1"));
    REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    REQUIRE(desk.workspace.personName() == QStringLiteral("Bo Agent"));
    comparison.begin();
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::OnlyOne; }));
    CHECK(comparison.names().size() == 1);
    CHECK(comparison.summary() == QStringLiteral("There is nothing to compare yet: no second version."));
}

TEST_CASE("Two versions of a vision are told apart in words on its page", "[qml][compare][keys]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    publish(desk, vision);
    vision.pillars.front().name = "Unhurried and plain";
    publish(desk, vision);
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1280, 800});
    openVersions(stage);
    const auto *const row = stage.find(QStringLiteral("ChangeRow"));
    CHECK(row->property("words").toString().contains(QStringLiteral("now reads “Unhurried and plain”")));
    const auto *const head = stage.find(QStringLiteral("GroupHead"));
    REQUIRE(head != nullptr);
    CHECK(head->property("text") == row->property("part"));
    stage.keep("vision-compare-light");
    stage.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ChangeRow")) == nullptr; }));
}

TEST_CASE("Whose draft is compared, and when it changed, is read whole", "[qml][compare]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    publish(desk, vision);
    vision.pillars.front().name = "Unhurried and plain";
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(),
                                    {.id = forms::ContentDraftId{*Uuid::parse("018f0000-0000-7000-8000-00000000000a")},
                                     .kind = forms::ContentKind::Vision,
                                     .slug = vision.id.text(),
                                     .title = vision.title,
                                     .text = forms::writeYaml(vision),
                                     .author = desk.workspace.person()}));
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1280, 800});
    openVersions(stage);
    QTest::qWait(50);
    int drafts = 0;
    for (auto *const box : stage.findAll(QStringLiteral("ComboBox"))) {
        auto *const words = box->property("contentItem").value<QQuickItem *>();
        if (words == nullptr || !words->property("text").toString().startsWith(QStringLiteral("Draft of Ada Example")))
            continue;
        ++drafts;
        CHECK_FALSE(words->property("truncated").toBool());
    }
    CHECK(drafts == 1);
    stage.keep("vision-compare-draft-light");
}

TEST_CASE("A draft is compared with the newest version, also where others write one", "[qml][compare]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    const auto published = QString::fromStdString(form.title);
    form.title = "Mine";
    const auto mine = keepDraft(desk, form);
    form.title = "Another's";
    const auto others = keepDraft(desk, form);
    for (const auto &[target, title] : {std::pair(mine, "Mine"), std::pair(others, "Another's")}) {
        CAPTURE(title);
        qml::VersionComparison comparison;
        comparison.setProperty("workspace", QVariant::fromValue(&desk.workspace));
        comparison.setProperty("target", target);
        comparison.begin();
        REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::Shown; }));
        CHECK(comparison.names().size() == 3);
        CHECK(wordsOf(comparison, qml::VersionComparison::WordsRole)
              == QStringList{QStringLiteral("title: “%1” now reads “%2”").arg(published, QString::fromLatin1(title))});
    }
}

TEST_CASE("Drafts of a vision are compared by those alone who write it", "[qml][compare][rights]")
{
    PageDesk desk;
    const auto vision = libraryVision(lanternVision);
    publish(desk, vision);
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(),
                                    {.id = forms::ContentDraftId{*Uuid::parse("018f0000-0000-7000-8000-00000000000a")},
                                     .kind = forms::ContentKind::Vision,
                                     .slug = vision.id.text(),
                                     .title = vision.statement,
                                     .text = forms::writeYaml(vision),
                                     .author = desk.workspace.person()}));
    qml::VersionComparison comparison;
    comparison.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    comparison.setProperty("target", QStringLiteral("vision:lantern-service"));
    comparison.begin();
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::Same; }));
    CHECK(comparison.names().size() == 2);
    takeRoles(desk);
    comparison.begin();
    REQUIRE(waitFor([&] { return comparison.state() == qml::VersionComparison::OnlyOne; }));
    CHECK(comparison.names().size() == 1);
}
