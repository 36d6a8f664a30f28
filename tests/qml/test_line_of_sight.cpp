// SPDX-License-Identifier: Apache-2.0
// The picture of what is asked about what.
#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Reading/sight_picture.h"
#include "qml/Ringtrue/Reading/sight_steps.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using namespace ringtrue::tests;
using qml::SightGraph;
using qml::SightKnot;
using qml::SightPicture;

namespace {

SightGraph graphOf(const forms::Form &form, const Vision &vision)
{
    const forms::Form *const forms[] = {&form};
    return qml::sightGraph(forms, vision);
}

Exact sumOf(const SightGraph &graph, SightKnot::Kind kind)
{
    Exact out;
    for (const auto &knot : graph.knots)
        if (knot.kind == kind)
            out += knot.weight;
    return out;
}

const SightKnot &knotOf(const SightGraph &graph, SightKnot::Kind kind, const std::string &id)
{
    for (const auto &knot : graph.knots)
        if (knot.kind == kind && knot.id == id)
            return knot;
    FAIL("no such thing in the picture");
    return graph.knots.front();
}

} // namespace

TEST_CASE("Pillars, obligations and what serves nothing make 100 in the picture", "[qml][sight]")
{
    const auto vision = libraryVision(lanternVision);
    auto form = libraryForm(inboundForm);
    const auto whole = graphOf(form, vision);
    CHECK(sumOf(whole, SightKnot::Kind::Pillar) + sumOf(whole, SightKnot::Kind::Obligation) + whole.untraced
          == Exact(100));
    CHECK(whole.servesNothing == 0);
    CHECK(whole.phases[0] + whole.phases[1] + whole.phases[2] == Exact(100));
    REQUIRE(whole.ribbons.size() == whole.threads.size());
    std::vector<Exact> arrived(whole.knots.size()); // what the threads to the right of each thing weigh
    for (std::size_t thread = 0; thread < whole.threads.size(); ++thread)
        arrived[whole.threads[thread].first] += whole.ribbons[thread];
    for (std::size_t knot = 0; knot < whole.knots.size(); ++knot)
        if (whole.knots[knot].kind != SightKnot::Kind::Question)
            CHECK(arrived[knot] == whole.knots[knot].weight);
    forms::Question *traced = nullptr;
    for (auto &section : form.sections)
        for (auto &question : section.questions)
            if (traced == nullptr && question.trace.size() == 1 && question.obligations.empty())
                traced = &question;
    REQUIRE(traced != nullptr);
    const auto behaviour = traced->trace.front();
    traced->trace.clear();
    const auto lacking = graphOf(form, vision);
    CHECK(lacking.servesNothing == 1);
    CHECK(knotOf(lacking, SightKnot::Kind::Question, traced->id.text()).note == SightKnot::Note::ServesNothing);
    CHECK(lacking.untraced == knotOf(lacking, SightKnot::Kind::Question, traced->id.text()).weight);
    CHECK(lacking.threads.size() + 1 == whole.threads.size());
    for (auto &section : form.sections)
        for (auto &question : section.questions)
            std::erase(question.trace, behaviour);
    const auto silent = graphOf(form, vision);
    CHECK(knotOf(silent, SightKnot::Kind::Behaviour, behaviour.text()).note == SightKnot::Note::NobodyAsks);
    CHECK(silent.notAsked == whole.notAsked + 1);
}

TEST_CASE("One walks the picture along its threads, and hears each thing whole", "[qml][sight]")
{
    PageDesk desk;
    publishLantern(desk);
    SightPicture picture;
    QAbstractItemModelTester tester(&picture, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picture.setTarget(QStringLiteral("form:inbound-call"));
    picture.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return picture.state() == SightPicture::Shown; }));
    const auto vision = libraryVision(lanternVision);
    CHECK(picture.title().toStdString() == libraryForm(inboundForm).title);
    CHECK(picture.phaseNames().size() == 3);
    CHECK(picture.visionTarget() == QStringLiteral("vision:lantern-service"));
    CHECK_FALSE(picture.summary().isEmpty());
    REQUIRE(picture.current() == 0);
    CHECK(picture.index(0, 0).data(SightPicture::SpokenRole).toString().startsWith(QStringLiteral("Pillar “")));
    CHECK(picture.beside(SightPicture::Left) == -1);
    int behaviour = picture.beside(SightPicture::Right);
    REQUIRE(behaviour > 0);
    CHECK(picture.index(behaviour, 0).data(SightPicture::LitRole).toBool());
    picture.setCurrent(behaviour);
    while (picture.beside(SightPicture::Right) == -1) { // nobody asks about it
        behaviour = picture.beside(SightPicture::Down);
        REQUIRE(behaviour > 0);
        picture.setCurrent(behaviour);
    }
    const int question = picture.beside(SightPicture::Right);
    REQUIRE(question > behaviour);
    CHECK(picture.index(0, 0).data(SightPicture::LitRole).toBool()); // its pillar
    CHECK(picture.details(behaviour).contains(QStringLiteral("Promise: “")));
    CHECK(picture.details(behaviour).contains(QStringLiteral("Asked: “")));
    CHECK(picture.details(question).contains(QStringLiteral("Serves: “")));
    CHECK(picture.partOf(question).isEmpty()); // it is published
    picture.setCurrent(0);
    CHECK(picture.beside(SightPicture::Down) == 1);
    CHECK(picture.beside(SightPicture::Up) == -1);
    picture.setTarget(QStringLiteral("form:nowhere"));
    REQUIRE(waitFor([&] { return picture.state() == SightPicture::Failed; }));
    CHECK(picture.rowCount() == 0);
}

TEST_CASE("A thing of the picture is read step by step, and only somebody's own words stand as such", "[qml][sight]")
{
    PageDesk desk;
    publishLantern(desk);
    SightPicture picture;
    picture.setTarget(QStringLiteral("form:inbound-call"));
    picture.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return picture.state() == SightPicture::Shown; }));
    int question = 0;
    const auto says = [&](const char *words) { return picture.details(question).contains(QString::fromUtf8(words)); };
    while (question < picture.rowCount() && !(says("Serves: “") && says("Promise: “")))
        ++question; // which serves a behaviour
    REQUIRE(question < picture.rowCount());
    qml::SightSteps steps;
    QAbstractItemModelTester tester(&steps, QAbstractItemModelTester::FailureReportingMode::Fatal);
    steps.setPicture(&picture);
    CHECK(steps.count() == 0);
    steps.setRow(question);
    CHECK(steps.title() == picture.index(question, 0).data(SightPicture::WordsRole).toString());
    CHECK(steps.about().startsWith(QStringLiteral("Question, ")));
    const auto cell = [&](int row, const char *name) { return steps.index(row, 0).data(steps.roleNames().key(name)); };
    REQUIRE(steps.count() > 0);
    QStringList met;
    for (int row = 0; row < steps.count(); ++row) {
        const auto step = cell(row, "step").toString();
        CAPTURE(step.toStdString());
        const bool theirs = step == QStringLiteral("Promise") || step == QStringLiteral("Source")
                            || step.endsWith(QStringLiteral(" like"));
        CHECK(cell(row, "quoted").toBool() == theirs);
        CHECK((cell(row, "pillar").toInt() >= 0) == (step == QStringLiteral("Pillar")));
        CHECK_FALSE(cell(row, "words").toString().isEmpty());
        met << step;
    }
    CHECK(met.contains(QStringLiteral("Promise")));
    CHECK(met.contains(QStringLiteral("Pillar")));
    CHECK_FALSE(cell(0, "begins").toBool());
    steps.setRow(0); // a pillar: what it says and promises, and its behaviours
    CHECK(steps.about().startsWith(QStringLiteral("Pillar, ")));
    const auto vision = libraryVision(lanternVision);
    const auto &pillar = vision.pillars.front();
    REQUIRE_FALSE(pillar.text.empty());
    REQUIRE_FALSE(pillar.promises.empty());
    const int first = 1 + int(pillar.promises.size());
    REQUIRE(steps.count() > first);
    CHECK(cell(0, "words").toString().toStdString() == pillar.text);
    CHECK(cell(1, "step").toString() == QStringLiteral("Promise"));
    CHECK(cell(first - 1, "step").toString() == QStringLiteral("Promise"));
    CHECK(cell(first, "step").toString() == QStringLiteral("Behaviour"));
    CHECK(cell(first, "begins").toBool());
}

TEST_CASE("The picture leads to what serves nothing, and stands as a table under T", "[qml][sight][keys]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    forms::Question *traced = nullptr;
    for (auto &section : form.sections)
        for (auto &question : section.questions)
            if (traced == nullptr && !question.trace.empty() && question.obligations.empty())
                traced = &question;
    REQUIRE(traced != nullptr);
    traced->trace.clear();
    traced->text.clear();
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), QStringLiteral("sight:") + target, {1280, 800});
    const auto focused = [&] {
        auto *const item = stage.view().activeFocusItem();
        return item != nullptr ? PageStage::nameOf(item) : QString();
    };
    REQUIRE(waitFor([&] { return focused().startsWith(QStringLiteral("Pillar “")); }));
    auto *const picture = stage.view().rootObject()->findChild<SightPicture *>();
    REQUIRE(picture != nullptr);
    CHECK(picture->gaps());
    const auto *const card = stage.find(QStringLiteral("SightCard"));
    REQUIRE(card != nullptr);
    CHECK(card->x() >= 5); // room for the frame of the focus
    for (int presses = 0; presses < 20 && !focused().startsWith(QStringLiteral("Question “A question without words”"));
         ++presses)
        stage.press(Qt::Key_N);
    CHECK(focused().startsWith(QStringLiteral("Question “A question without words”")));
    const int gap = picture->current();
    stage.press(Qt::Key_T);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("SightTableRow")) != nullptr; }));
    CHECK(picture->current() == gap);
    CHECK(focused().startsWith(QStringLiteral("Question “A question without words”")));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("line-of-sight-table-light");
    stage.press(Qt::Key_Home);
    CHECK(picture->current() == 0);
    stage.press(Qt::Key_Down);
    CHECK(picture->current() == 1);
    const int asked = int(picture->graph().threads.front().second);
    CHECK(picture->index(asked, 0).data(SightPicture::ServedRole).toString().startsWith(QStringLiteral("“")));
    stage.press(Qt::Key_T);
    CHECK(focused() == picture->index(1, 0).data(SightPicture::SpokenRole).toString());
    stage.speak(QStringLiteral("de"));
    CHECK(picture->index(asked, 0).data(SightPicture::ServedRole).toString().startsWith(QStringLiteral("„")));
}

TEST_CASE("All forms in force of a vision are drawn together", "[qml][sight]")
{
    PageDesk desk;
    publishLantern(desk);
    publish(desk, libraryForm("chat.form.yaml"));
    SightPicture picture;
    QAbstractItemModelTester tester(&picture, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picture.setTarget(QStringLiteral("vision:lantern-service"));
    picture.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return picture.state() == SightPicture::Shown; }));
    CHECK(picture.title().endsWith(QStringLiteral(", by 2 forms in force")));
    QSet<QString> forms;
    for (const auto &knot : picture.graph().knots)
        if (knot.kind == SightKnot::Kind::Question)
            forms.insert(QString::number(knot.form));
    CHECK(forms.size() == 2);
    CHECK(sumOf(picture.graph(), SightKnot::Kind::Question) == Exact(100)); // as pillars and obligations: of all forms
}

TEST_CASE("The picture of a draft is walked by keys, and leads to the question that is written", "[qml][sight][keys]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), QStringLiteral("sight:") + target, {1280, 800});
    const auto focused = [&] {
        auto *const item = stage.view().activeFocusItem();
        return item != nullptr ? PageStage::nameOf(item) : QString();
    };
    REQUIRE(waitFor([&] { return focused().startsWith(QStringLiteral("Pillar “")); }));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("line-of-sight-light");
    stage.press(Qt::Key_Right);
    CHECK(focused().startsWith(QStringLiteral("Behaviour “")));
    stage.press(Qt::Key_Right);
    for (int i = 0; i < 5 && !focused().startsWith(QStringLiteral("Question “")); ++i) { // nobody asks about that one
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Right);
    }
    CHECK(focused().startsWith(QStringLiteral("Question “")));
    auto *const picture = stage.view().rootObject()->findChild<SightPicture *>();
    REQUIRE(picture != nullptr);
    const auto part = picture->partOf(picture->current());
    REQUIRE(part.startsWith(QStringLiteral("q:")));
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return focused().contains(QStringLiteral("Serves: “")); })); // its words are read at once
    stage.keep("line-of-sight-detail");
    for (int presses = 0; presses < 6 && focused() != QStringLiteral("Write this question"); ++presses)
        stage.press(Qt::Key_Tab);
    REQUIRE(focused() == QStringLiteral("Write this question"));
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] {
        const auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
        return editor != nullptr && editor->current() == part;
    }));
}

TEST_CASE("Who may not write forms reads the picture of a draft, and comes to no editor by it", "[qml][sight][rights]")
{
    PageDesk desk;
    publishLantern(desk);
    const auto target = keepDraft(desk, libraryForm(inboundForm));
    takeRoles(desk);
    const auto isEdited = [](PageStage &stage) {
        return stage.view().rootObject()->findChild<qml::FormEditor *>() != nullptr;
    };
    SECTION("from the picture")
    {
        PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), QStringLiteral("sight:") + target, {1280, 800});
        auto *const picture = stage.view().rootObject()->findChild<SightPicture *>();
        REQUIRE(picture != nullptr);
        REQUIRE(waitFor([&] { return picture->state() == SightPicture::Shown; }));
        int question = 0;
        const auto isTraced = [&] { return picture->details(question).contains(QStringLiteral("Serves: “")); };
        while (question < picture->rowCount() && (picture->partOf(question).isEmpty() || !isTraced()))
            ++question;
        REQUIRE(question < picture->rowCount()); // which can be written
        picture->setCurrent(question);
        auto *const view = stage.find(QStringLiteral("FormSight"));
        REQUIRE(view != nullptr);
        REQUIRE(QMetaObject::invokeMethod(view, "show"));
        const auto focused = [&] {
            auto *const item = stage.view().activeFocusItem();
            return item != nullptr ? PageStage::nameOf(item) : QString();
        };
        REQUIRE(waitFor([&] { return focused().contains(QStringLiteral("Serves: “")); }));
        for (auto *const item : stage.view().contentItem()->findChildren<QQuickItem *>())
            CHECK((!item->isVisible() || PageStage::nameOf(item) != QStringLiteral("Write this question")));
        stage.press(Qt::Key_Escape);
        REQUIRE(waitFor([&] { return focused().startsWith(QStringLiteral("Question “")); }));
        stage.press(Qt::Key_Escape);
        CHECK(waitFor([&] { return stage.view().rootObject()->property("target").toString().isEmpty(); }));
        CHECK_FALSE(isEdited(stage));
    }
    SECTION("straight to the draft")
    {
        PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), target, {1280, 800});
        const auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
        REQUIRE(editor != nullptr);
        CHECK(editor->state() == qml::FormEditor::NotAllowed);
        auto *const said = stage.find(QStringLiteral("ErrorState"));
        REQUIRE(said != nullptr);
        CHECK(said->property("heading").toString() == QStringLiteral("This draft cannot be written here"));
        for (const auto *const pane : {"OutlinePane", "QuestionPane", "SectionPane", "SightPane", "TextField"})
            CHECK(stage.find(QString::fromLatin1(pane)) == nullptr);
        stage.press(Qt::Key_S); // which adds a section where one writes
        CHECK(editor->form().sections.empty());
        stage.keep("forms-not-allowed");
        REQUIRE(QMetaObject::invokeMethod(said, "acted"));
        CHECK(waitFor([&] { return stage.view().rootObject()->property("target").toString().isEmpty(); }));
        CHECK(waitFor([&] { return !isEdited(stage); }));
    }
}
