// SPDX-License-Identifier: Apache-2.0
// What one reads on the page of the forms: what is found, in words; what others publish; where one came from.
#include "forms/edit/edit_policy.h"
#include "qml/Ringtrue/Forms/finding_advice.h"
#include "qml/Ringtrue/Forms/finding_names.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "qml/Ringtrue/Forms/policy_fields.h"
#include "qml/Ringtrue/Reading/translation_rows.h"
#include "qml/Ringtrue/Vision/vision_words.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/typist.h"

#include <QAbstractItemModelTester>

#include <future>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString formsReadingPage = QStringLiteral("Forms/FormsPage.qml");

/// A form of one question that serves an obligation: nothing but a hint is found in it.
forms::Form formOfDuty()
{
    auto form = plainForm({"Says that it is kept"});
    forms::Obligation duty;
    duty.id = ObligationSlug{"notice"};
    duty.text = "Say that it is kept";
    form.obligations.push_back(duty);
    form.sections.front().questions.front().obligations = {duty.id};
    return form;
}

QString messageOf(const forms::Finding &finding, const forms::Form &form, const Vision *vision = nullptr,
                  const std::optional<QuestionSlug> &of = {})
{
    return qml::findingMessage(qml::withNames(finding, form, vision, of));
}

forms::Finding finding(forms::FindingCode code, std::vector<std::string> parameters)
{
    return {.severity = forms::Severity::Error,
            .code = code,
            .file = {},
            .place = {},
            .parameters = std::move(parameters),
            .nearest = {}};
}

/// Opens the workspace of @p desk in another program, which can only read.
void openBeside(PageDesk &desk, qml::OpenWorkspace &beside)
{
    beside.open(QString::fromStdString((desk.folder / "w").string()), QStringLiteral("Ada Example"));
    REQUIRE(waitFor([&] { return beside.state() == qml::OpenWorkspace::Open; }));
    REQUIRE_FALSE(beside.readOnlyText().isEmpty());
}

} // namespace

TEST_CASE("A finding names things as people do, not by their ids", "[qml][forms][findings]")
{
    using forms::FindingCode;
    auto form = plainForm({"Greets by name", "Says the company"});
    CHECK(messageOf(finding(FindingCode::NoTrace, {"says-the-company"}), form)
          == QStringLiteral("“2 Says the company” serves neither a behaviour nor an obligation."));
    CHECK(messageOf(finding(FindingCode::WeightZero, {"questions"}), form)
          == QStringLiteral("“Questions” weighs 0: it serves the vision but never counts."));
    CHECK(messageOf(finding(FindingCode::ErrorEarnsFullPoints, {"yes"}), form, nullptr, QuestionSlug{"greets-by-name"})
          == QStringLiteral("“Yes” is a critical error and earns full points."));
    CHECK(
        messageOf(finding(FindingCode::ConditionCycle, {"greets-by-name -> says-the-company -> greets-by-name"}), form)
            .contains(QStringLiteral("1 Greets by name → 2 Says the company → 1 Greets by name")));
    CHECK(messageOf(finding(FindingCode::OptionsNotAllowed, {"greets-by-name", "date"}), form)
              .contains(QStringLiteral("“1 Greets by name” is of type Date")));
    CHECK(messageOf(finding(FindingCode::TranslationIncomplete, {"de", "2", "questions/greets-by-name/text"}), form)
              .contains(QStringLiteral("German”, first “Question 1”")));
    CHECK(messageOf(finding(FindingCode::NoTrace, {"gone"}), form).startsWith(QStringLiteral("“gone” serves")));
    const auto vision = libraryVision(lanternVision);
    const auto &pillar = vision.pillars.front();
    const auto said =
        messageOf(finding(FindingCode::BehaviourNotAsked, {pillar.behaviours.front().id.text(), pillar.id.text()}),
                  libraryForm(inboundForm), &vision);
    CHECK(said.contains(QString::fromStdString(pillar.behaviours.front().text)));
    CHECK(said.contains(QStringLiteral("pillar “") + QString::fromStdString(pillar.name)));
}

TEST_CASE("The editor says what to do at its fields, not in a file", "[qml][forms][findings]")
{
    using forms::FindingCode;
    const auto located = [](FindingCode code, forms::FormField field, std::vector<std::string> parameters) {
        return forms::LocatedFinding{
            .finding = finding(code, std::move(parameters)), .field = field, .section = {}, .question = {}, .item = 1};
    };
    const auto words = located(FindingCode::EmptyText, forms::FormField::Words, {"text"});
    CHECK(qml::editorMessage(words) == QStringLiteral("The question has no words yet."));
    CHECK(qml::editorSuggestion(words) == QStringLiteral("Write what one would see or hear, or remove it."));
    CHECK(qml::editorMessage(located(FindingCode::EmptyText, forms::FormField::Answers, {"text"}))
          == QStringLiteral("Answer 2 has no words yet."));
    CHECK(qml::editorSuggestion(located(FindingCode::NoVision, forms::FormField::Vision, {}))
          == QStringLiteral("Choose one at “Scoring”."));
    CHECK(qml::editorSuggestion(located(FindingCode::ScaleTooLong, forms::FormField::Answers, {"one", "500", "101"}))
          == QStringLiteral("Let it have at most 101 values, such as those from 0 to 100."));
    CHECK(qml::editorSuggestion(located(FindingCode::NoTrace, forms::FormField::Trace, {"one"}))
          == QStringLiteral("Trace it, or ask why it is asked.")); // people say so, too
}

TEST_CASE("What is found is told by the question's number and words in the editor", "[qml][forms][findings]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"Greets by name"}));
    qml::FormFindings findings;
    findings.setEditor(&editor);
    REQUIRE(waitFor([&] { return findings.count() > 0; }));
    QStringList all;
    for (int row = 0; row < findings.count(); ++row)
        all << findings.index(row, 0).data(findings.roleNames().key("message")).toString();
    CHECK(all.contains(QStringLiteral("“1 Greets by name” serves neither a behaviour nor an obligation.")));
}

TEST_CASE("Where nothing but hints are found a calm tick says so", "[qml][forms][findings]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = formOfDuty();
    form.vision = libraryForm(inboundForm).vision;
    PageStage stage(desk, formsReadingPage, keepDraft(desk, form), {1212, 800});
    QQuickItem *list = nullptr;
    const auto sign = [&] {
        for (auto *const item : list->findChildren<QQuickItem *>())
            if (item->metaObject()->indexOfProperty("name") >= 0
                && QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("Icon_QMLTYPE")))
                return item->property("name").toString();
        return QString();
    };
    auto *const findings = stage.view().rootObject()->findChild<qml::FormFindings *>();
    REQUIRE(findings != nullptr);
    REQUIRE(waitFor([&] { return findings->count() > 0; }));
    REQUIRE(waitFor([&] { return findings->errors() + findings->cautions() == 0; }));
    list = stage.find(QStringLiteral("FindingsList"));
    REQUIRE(list != nullptr);
    CHECK(sign() == QStringLiteral("dialog-ok-apply"));
    const int hints = findings->count();
    CHECK(list->property("hintsOnly").toString()
          == (hints == 1 ? QStringLiteral("No errors, no cautions, 1 hint")
                         : QStringLiteral("No errors, no cautions, %1 hints").arg(hints)));
    stage.keep("forms-hints-only-light");
}

TEST_CASE("A form that asks nothing yet says calmly what comes next, and is refused all the same",
          "[qml][forms][findings][keys]")
{
    PageDesk desk;
    PageStage stage(desk, formsReadingPage, keepDraft(desk, plainForm({})), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    const auto *const findings = stage.view().rootObject()->findChild<qml::FormFindings *>();
    const auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(findings != nullptr);
    REQUIRE(editor != nullptr);
    REQUIRE(waitFor([&] { return findings->errors() > 0; }));
    CHECK(findings->isUnasked());
    QTest::qWait(50);
    CHECK(stage.findAll(QStringLiteral("Banner")).isEmpty());
    CHECK(stage.findAll(QStringLiteral("FindingLine")).isEmpty());
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("forms-unasked-light");
    typist.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return !stage.findAll(QStringLiteral("FindingLine")).isEmpty(); }));
    typist.press(Qt::Key_Return, Qt::ControlModifier); // errors hinder it
    CHECK(editor->state() == qml::FormEditor::Editing);
    CHECK_FALSE(stage.findAll(QStringLiteral("FindingLine")).isEmpty());
    typist.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return stage.findAll(QStringLiteral("FindingLine")).isEmpty(); }));
    typist.press(Qt::Key_Q);
    REQUIRE(waitFor([&] { return !findings->isUnasked(); }));
    CHECK(waitFor([&] { return !stage.findAll(QStringLiteral("FindingLine")).isEmpty(); }));
}

TEST_CASE("A day that no calendar has is told so", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, formOfDuty());
    const auto typed = [&](const char *day) {
        editor.type(QStringLiteral("since"), QString::fromLatin1(day),
                    [&](forms::Form &form) { return forms::setObligationSince(form, ObligationSlug{"notice"}, day); });
        editor.enter();
        return editor.refusalAt(QStringLiteral("since"));
    };
    CHECK(typed("2026-02-30") == QStringLiteral("There is no such day."));
    CHECK(typed("in May") == QStringLiteral("Write a day such as 2018-05-25."));
    CHECK(typed("2026-02-28").isEmpty());
}

TEST_CASE("The shelf follows what another program publishes, and offers nothing that cannot be done", "[qml][forms]")
{
    PageDesk desk;
    publish(desk, libraryVision(lanternVision));
    qml::OpenWorkspace beside{pageRegistry(), desk.clock};
    openBeside(desk, beside);
    {
        qml::FormShelf shelf;
        shelf.setWorkspace(&beside);
        REQUIRE(waitFor([&] { return shelf.state() == qml::FormShelf::Shown; }));
        CHECK(shelf.count() == 0);
        publish(desk, libraryForm(inboundForm));
        CHECK(waitFor([&] { return shelf.count() == 1; }));
    }
    beside.close();
}

TEST_CASE("The shelf marks a form that asks what its vision does not say any more", "[qml][forms][vision]")
{
    PageDesk desk;
    publishLantern(desk);
    publish(desk, formOfDuty());
    qml::FormShelf shelf;
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shelf.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return shelf.count() == 2; }));
    const auto caution = [&](const char *target) {
        const int row = shelf.rowOfTarget(QString::fromLatin1(target));
        return shelf.index(row, 0).data(shelf.roleNames().key("caution")).toString();
    };
    CHECK(caution("form:inbound-call").isEmpty());

    auto vision = libraryVision(lanternVision);
    for (auto &pillar : vision.pillars)
        for (auto &behaviour : pillar.behaviours)
            if (behaviour.id == BehaviourSlug{"says-it-back"})
                behaviour.id = BehaviourSlug{"another"};
    publish(desk, vision);
    shelf.load();
    CHECK(waitFor(
        [&] { return caution("form:inbound-call") == QStringLiteral("asks what the vision does not say any more"); }));
    CHECK(caution("form:plain").isEmpty());
}

TEST_CASE("Where nothing can be written no form offers its next version", "[qml][forms]")
{
    PageDesk desk;
    publishLantern(desk);
    const auto offers = [](PageStage &stage) {
        auto *const row = stage.find(QStringLiteral("ShelfRow"));
        REQUIRE(row != nullptr);
        QStringList out;
        for (auto *const item : row->findChildren<QQuickItem *>())
            if (item->isVisible() && item->property("text").toString().startsWith(QStringLiteral("Write version")))
                out << item->property("text").toString();
        return out;
    };
    {
        PageStage stage(desk, formsReadingPage, {}, {1212, 800});
        REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ShelfRow")) != nullptr; }));
        CHECK(offers(stage) == QStringList{QStringLiteral("Write version 2")});
    }
    qml::OpenWorkspace writer{pageRegistry(), desk.clock};
    desk.workspace.close();
    const auto folder = QString::fromStdString((desk.folder / "w").string());
    writer.open(folder, QStringLiteral("Ada Example"));
    REQUIRE(waitFor([&] { return writer.state() == qml::OpenWorkspace::Open; }));
    REQUIRE(writer.readOnlyText().isEmpty());
    desk.workspace.open(folder, QStringLiteral("Ada Example"));
    REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    {
        PageStage stage(desk, formsReadingPage, {}, {1212, 800});
        REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ShelfRow")) != nullptr; }));
        stage.speak(QStringLiteral("de"));
        CHECK(desk.workspace.readOnlyText().endsWith(QStringLiteral("Sie können lesen, nicht ändern.")));
        stage.speak(QStringLiteral("en"));
        CHECK(desk.workspace.readOnlyText().endsWith(QStringLiteral("You can read, not change.")));
        CHECK(offers(stage).isEmpty());
        stage.keep("forms-shelf-read-only-light");
    }
    writer.close();
}

TEST_CASE("From the line of sight of a vision Escape leads back to the vision", "[qml][forms][sight][keys]")
{
    PageDesk desk;
    publishLantern(desk);
    desk.navigation.go(QStringLiteral("vision"));
    desk.navigation.go(QStringLiteral("forms"), QStringLiteral("sight:vision:lantern-service"));
    REQUIRE(desk.navigation.page() == QStringLiteral("forms"));
    PageStage stage(desk, formsReadingPage, QStringLiteral("sight:vision:lantern-service"), {1212, 800});
    stage.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.navigation.page() == QStringLiteral("vision"); }));
}

TEST_CASE("What is known without translation stands there, and what is missing can be gone to", "[qml][forms]")
{
    PageDesk desk;
    PageStage stage(desk, formsReadingPage, keepDraft(desk, plainForm({"One"})), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Add a language")));
    auto *const rows = stage.view().rootObject()->findChild<qml::TranslationRows *>();
    REQUIRE(rows != nullptr);
    rows->add(QStringLiteral("de"));
    CHECK(rows->missing() == 3);
    REQUIRE(rows->count() == 5);
    CHECK(rows->index(3, 0).data(rows->roleNames().key("known")).toString() == QStringLiteral("Ja"));
    CHECK_FALSE(rows->index(3, 0).data(rows->roleNames().key("missing")).toBool());
    const auto next = [&]() -> QQuickItem * {
        for (auto *const item : stage.view().rootObject()->findChildren<QQuickItem *>())
            if (item->inherits("QQuickAbstractButton") && PageStage::nameOf(item) == QStringLiteral("Next missing one"))
                return item;
        return nullptr;
    };
    REQUIRE(next() != nullptr);
    CHECK(next()->isEnabled());
    stage.keep("forms-languages-known-light");
    rows->setOnlyMissing(true);
    for (int row = 0; row < rows->count(); ++row)
        rows->say(row, QStringLiteral("Worte"));
    CHECK(rows->missing() == 0);
    CHECK_FALSE(next()->isEnabled());
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    editor->edit({}, [](forms::Form &form) { // its title is wanted in German, too
        forms::Section more;
        more.id = SectionSlug{"more"};
        more.title = "More";
        form.sections.push_back(more);
    });
    CHECK(rows->missing() == 1);
    CHECK(waitFor([&] { return next()->isEnabled(); }));
    CHECK(rows->nextMissing(-1) == -1); // not in sight
    rows->seekAnew();
    CHECK(rows->nextMissing(-1) == 0);
}

TEST_CASE("What is read of a form that is written waits for what was written last", "[qml][forms][compare]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    PageStage stage(desk, formsReadingPage, keepDraft(desk, form), {1212, 800});
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    auto *const reading = stage.find(QStringLiteral("EditorReading"));
    REQUIRE(reading != nullptr);
    QQuickItem *tools = nullptr;
    for (auto *const item : reading->childItems())
        if (QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("FormReadingTools_QMLTYPE")))
            tools = item;
    REQUIRE(tools != nullptr);
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    auto held = desk.workspace.engine().drafts().thread().submit([opened](storage::Connection &) { opened.wait(); });
    editor->edit({}, [](forms::Form &written) { written.title = "As it was written last"; });
    constexpr int versions = 1;
    REQUIRE(QMetaObject::invokeMethod(tools, "chosen", Q_ARG(int, versions)));
    CHECK(tools->property("wanted").toInt() == versions);
    gate.set_value();
    held.get();
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ChangeRow")) != nullptr; }));
    CHECK(tools->property("wanted").toInt() == -1);
    CHECK(stage.find(QStringLiteral("ChangeRow"))
              ->property("words")
              .toString()
              .contains(QStringLiteral("As it was written last")));
}
