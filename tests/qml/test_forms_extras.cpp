// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/question_extras.h"
#include "qml/Ringtrue/Forms/question_fields.h"
#include "qml/Ringtrue/Forms/section_fields.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/typist.h"

#include <QSignalSpy>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString formsExtrasPage = QStringLiteral("Forms/FormsPage.qml");

/// One, a number from 0 to 60; Two, photos; Three, any of several.
forms::Form ofTypes()
{
    auto form = plainForm({"One", "Two", "Three"});
    REQUIRE(forms::setType(form, QuestionSlug{"one"}, forms::QuestionType::Number, {}));
    forms::findQuestion(form, QuestionSlug{"one"})->number = forms::NumberRange{.min = 0, .max = 60, .unit = "s"};
    REQUIRE(forms::setType(form, QuestionSlug{"two"}, forms::QuestionType::File, {}));
    REQUIRE(forms::setType(form, QuestionSlug{"three"}, forms::QuestionType::Multiple, {}));
    return form;
}

} // namespace

TEST_CASE("An answer in figures is proposed, as it is typed", "[qml][forms][defaults]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, ofTypes());
    qml::QuestionExtras extras;
    extras.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    CHECK(extras.writesDefault());
    CHECK_FALSE(extras.takesFiles());
    extras.setProposed(QStringLiteral("6"));
    extras.setProposed(QStringLiteral("60"));
    CHECK(editor.question()->defaultAnswer.empty()); // it is being typed
    editor.enter();
    CHECK(editor.question()->defaultAnswer == "60");
    extras.setProposed(QStringLiteral("600"));
    editor.enter();
    CHECK(extras.wrongProposed() == QStringLiteral("This number is too small or too large here."));
    CHECK(extras.proposed() == QStringLiteral("600")); // it stays, and it is said that the form has another one
    CHECK(editor.question()->defaultAnswer == "60");
    editor.undo(); // what was typed is one step
    CHECK(editor.question()->defaultAnswer.empty());
    extras.setProposed(QStringLiteral("ten"));
    editor.enter();
    CHECK_FALSE(extras.wrongProposed().isEmpty());
    editor.take(QStringLiteral("q:two"));
    CHECK(extras.wrongProposed().isEmpty()); // it was the other question's
    CHECK_FALSE(extras.writesDefault());
}

TEST_CASE("Of several answers one is proposed", "[qml][forms][defaults]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, ofTypes());
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:three"));
    REQUIRE(fields.defaultNames().size() == 3);
    fields.setDefaultChoice(2);
    CHECK(editor.question()->defaultAnswer == "no");
    CHECK(fields.defaultChoice() == 2);
    fields.setDefaultChoice(0);
    CHECK(editor.question()->defaultAnswer.empty());
}

TEST_CASE("An obligation is made for the question at hand in one step", "[qml][forms][obligations]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    qml::QuestionExtras extras;
    extras.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    CHECK(qml::QuestionExtras::flawOfDay(QStringLiteral("yesterday"))
          == QStringLiteral("Write the day as 2018-05-25."));
    CHECK(qml::QuestionExtras::flawOfDay(QString()).isEmpty());
    extras.addObligation(1, QStringLiteral("  "), QString());
    extras.addObligation(1, QStringLiteral("Tell the price"), QStringLiteral("2018-02-31"));
    CHECK(editor.form().obligations.empty());
    extras.addObligation(1, QStringLiteral("Tell the price"), QStringLiteral("2018-05-25"));
    REQUIRE(editor.form().obligations.size() == 1);
    CHECK(editor.form().obligations.front().kind == forms::ObligationKind::Regulator);
    CHECK(editor.question()->obligations == std::vector<ObligationSlug>{editor.form().obligations.front().id});
    editor.undo();
    CHECK(editor.form() == plainForm({"One"}));
}

TEST_CASE("Default and number of files are written by keys alone", "[qml][forms][keys][defaults]")
{
    PageDesk desk;
    PageStage stage(desk, formsExtrasPage, keepDraft(desk, ofTypes()), {1280, 900});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("Default in figures"));
    typist.type("45");
    typist.press(Qt::Key_Return);
    CHECK(editor->question()->defaultAnswer == "45");
    typist.press(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return editor->current() == QStringLiteral("q:two"); }));
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("At most so many files"));
    typist.overtype("3");
    typist.press(Qt::Key_Return);
    REQUIRE(editor->question()->file);
    CHECK(editor->question()->file->most == 3);
    typist.tabTo(QStringLiteral("Add an obligation that the question serves"));
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Obligation in words")));
    typist.type("Keep the receipt");
    typist.tabTo(QStringLiteral("Add it"));
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return editor->form().obligations.size() == 1; }));
    CHECK(editor->question()->obligations.size() == 1);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("forms-files-light");
}

TEST_CASE("A section's weight that says nothing can be emptied where it is found", "[qml][forms]")
{
    PageDesk desk;
    auto form = plainForm({"One"});
    form.scoring.weights = forms::WeightMeaning::Question;
    form.sections.front().weight = Exact{8};
    qml::FormEditor editor;
    edit(desk, editor, form);
    qml::SectionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("s:questions"));
    CHECK_FALSE(fields.weighs());
    CHECK(fields.hasWeight());
    fields.setWeight(QString());
    CHECK(fields.hasWeight()); // it is being emptied
    editor.enter();
    CHECK_FALSE(fields.hasWeight());
    CHECK_FALSE(editor.form().sections.front().weight);

    PageStage stage(desk, formsExtrasPage, keepDraft(desk, form), {1212, 800});
    auto *const shown = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(shown != nullptr);
    REQUIRE(waitFor([&] { return shown->state() == qml::FormEditor::Editing; }));
    shown->take(QStringLiteral("s:questions"));
    CHECK(waitFor([&] {
        const auto fieldsOfPage = stage.findAll(QStringLiteral("NumberField"));
        return std::ranges::any_of(fieldsOfPage, [](QQuickItem *field) {
            return PageStage::nameOf(field) == QStringLiteral("Weight of the section");
        });
    }));
}

TEST_CASE("What is wrong with the vision or the title of a form stands at its field in the scoring", "[qml][forms]")
{
    PageDesk desk;
    auto form = libraryForm(inboundForm); // its vision is published nowhere here
    form.title = "CX calls";
    PageStage stage(desk, formsExtrasPage, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_P, Qt::ControlModifier);
    const auto says = [&](const char *type, const char *words) {
        const auto all = stage.findAll(QString::fromLatin1(type));
        return std::ranges::any_of(all, [&](QQuickItem *item) {
            const auto banners = item->findChildren<QQuickItem *>();
            return std::ranges::any_of(banners, [&](QQuickItem *banner) {
                return banner->isVisible() && banner->property("tone").isValid()
                       && banner->property("text").toString().contains(QString::fromUtf8(words));
            });
        });
    };
    CHECK(waitFor([&] { return says("VisionChoice", "No version of the vision"); }));
    CHECK(waitFor([&] { return says("PolicyPane", "calls itself CX"); }));
    stage.keep("forms-scoring-findings-light");
}

TEST_CASE("A section that goes with its questions is said, and offered back at the foot", "[qml][forms]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    REQUIRE(forms::addSection(form, {}, "Nothing in it"));
    PageStage stage(desk, formsExtrasPage, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    QSignalSpy offered(&desk.toasts, &qml::Toasts::offered);
    editor->take(QStringLiteral("s:nothing-in-it"));
    typist.press(Qt::Key_Delete);
    CHECK(editor->form().sections.size() == 1);
    CHECK(offered.isEmpty()); // nothing is lost
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    editor->take(QStringLiteral("s:questions"));
    typist.press(Qt::Key_Delete);
    CHECK(editor->form().sections.size() == 1);
    REQUIRE(offered.size() == 1);
    CHECK(offered.at(0).at(0).toString() == QStringLiteral("“Questions” was taken out with its questions: 2."));
    CHECK(offered.at(0).at(1).toString() == QStringLiteral("Undo"));
    Q_EMIT desk.toasts.acted();
    CHECK(editor->form().sections.size() == 2);
    CHECK(forms::questionCount(editor->form()) == 2);
    editor->edit({}, [](forms::Form &changed) { changed.title = "Another"; });
    Q_EMIT desk.toasts.acted(); // of what somebody else offered
    CHECK(editor->form().title == "Another");
}

TEST_CASE("Who may not write a form reads it from the shelf", "[qml][forms][rights]")
{
    PageDesk desk;
    publishLantern(desk);
    takeRoles(desk);
    PageStage stage(desk, formsExtrasPage, {}, {1212, 800});
    REQUIRE(waitFor([&] {
        auto *const row = stage.find(QStringLiteral("ShelfRow"));
        return row != nullptr && row->property("lit").toBool();
    }));
    const auto isRead = [&] {
        const auto all = stage.view().rootObject()->findChildren<QObject *>();
        return std::ranges::any_of(all, [](const QObject *one) {
            return QString::fromLatin1(one->metaObject()->className()).startsWith(QStringLiteral("ChoiceMenu_QMLTYPE"))
                   && one->property("visible").toBool()
                   && one->property("name").toString().startsWith(QStringLiteral("Read or print “"));
        });
    };
    CHECK_FALSE(isRead());
    stage.press(Qt::Key_Return);
    CHECK(waitFor(isRead));
}
