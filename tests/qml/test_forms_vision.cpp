// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/journey_facts.h"
#include "forms/library/library.h"
#include "forms/parse/parse.h"
#include "forms/service/publish.h"
#include "qml/Ringtrue/Forms/contact_type_rows.h"
#include "qml/Ringtrue/Forms/outline_list.h"
#include "qml/Ringtrue/Forms/vision_choices.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/typist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// Both visions of the library are published.
void publishVisions(PageDesk &desk)
{
    for (const auto &item : forms::library())
        if (item.kind == forms::LibraryKind::Vision)
            REQUIRE(desk.workspace.engine()
                        .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                            return bool(forms::publishVision(ledger, connection, desk.workspace.person(), item.text,
                                                             item.file));
                        })
                        .get());
}

forms::Form inboundCall()
{
    for (const auto &item : forms::library())
        if (item.file == "inbound-call.form.yaml") {
            auto form = forms::parseForm(item.text, item.file).form;
            REQUIRE(form);
            return *form;
        }
    FAIL("no such form");
    return {};
}

void addContactType(PageDesk &desk, const char *id, const char *slug, const char *name)
{
    const ContactType type{
        .id = ContactTypeId{*Uuid::parse(id)}, .slug = slug, .name = name, .owners = {desk.workspace.person()}};
    REQUIRE(desk.workspace.engine().append(desk.workspace.person(), {organisation::contactTypeFact(type)}).get());
}

} // namespace

TEST_CASE("Questions that would lose their trace are named before a form takes another vision", "[qml][forms][vision]")
{
    PageDesk desk;
    publishVisions(desk);
    qml::FormEditor editor;
    edit(desk, editor, inboundCall());
    qml::VisionChoices choices;
    choices.setEditor(&editor);
    REQUIRE(waitFor([&] { return choices.names().size() == 3; }));
    CHECK(choices.current() > 0);
    CHECK(choices.lostText().isEmpty());
    const auto before = editor.form();
    QSignalSpy asked(&choices, &qml::VisionChoices::asked);
    const int other = 3 - choices.current();
    choices.choose(other);
    REQUIRE(waitFor([&] { return asked.size() == 1; }));
    CHECK(asked.at(0).at(1).toString().startsWith(QStringLiteral("Question")));
    CHECK(asked.at(0).at(1).toString().endsWith(QStringLiteral(" trace to behaviours that the vision does not have.")));
    CHECK(editor.form() == before); // it was asked only
    choices.take();
    CHECK(choices.current() == other);
    REQUIRE(editor.vision() != nullptr);
    CHECK(editor.vision()->id == *editor.form().vision);
    CHECK(editor.form().vision != before.vision);
    CHECK(choices.lostText().isEmpty());
    editor.undo();
    CHECK(editor.form() == before);
    REQUIRE(editor.vision() != nullptr);
    CHECK(editor.vision()->id == *before.vision); // what is seen follows
    editor.redo();
    CHECK(choices.current() == other);
    choices.choose(3 - other); // nothing traces any more that it could lose
    CHECK(waitFor([&] { return editor.form().vision == before.vision; }));
    CHECK(asked.size() == 1);
    choices.choose(0);
    CHECK_FALSE(editor.form().vision);
    CHECK(editor.vision() == nullptr);
}

TEST_CASE("Traces that lead nowhere in the form's vision are taken out at once", "[qml][forms][vision]")
{
    PageDesk desk;
    publishVisions(desk);
    auto form = inboundCall();
    auto &trace = form.sections.front().questions.front().trace;
    trace.emplace_back("no-such-behaviour");
    const auto was = trace;
    qml::FormEditor editor;
    edit(desk, editor, form);
    qml::VisionChoices choices;
    choices.setEditor(&editor);
    REQUIRE(waitFor([&] { return choices.names().size() == 3; }));
    CHECK(choices.lostText() == QStringLiteral("Question 1 traces to a behaviour that the vision does not have."));
    choices.dropLost();
    CHECK(choices.lostText().isEmpty());
    CHECK(editor.form().sections.front().questions.front().trace.size() == was.size() - 1);
    editor.undo();
    CHECK(editor.form().sections.front().questions.front().trace == was);
}

TEST_CASE("A question whose behaviours vanished is marked in the outline as one that serves nothing",
          "[qml][forms][vision]")
{
    PageDesk desk;
    publishVisions(desk);
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    form.vision = inboundCall().vision;
    auto &questions = form.sections.front().questions;
    questions[0].trace = {BehaviourSlug{"vanished"}};
    questions[1].trace = {BehaviourSlug{"vanished"}, BehaviourSlug{"says-it-back"}};
    edit(desk, editor, form);
    qml::OutlineList outline;
    outline.setEditor(&editor);
    const auto cell = [&](int row, const char *role) {
        return outline.index(row, 0).data(outline.roleNames().key(role));
    };
    CHECK(cell(1, "serves").toString().isEmpty());
    CHECK(cell(2, "serves").toString() == QStringLiteral("behaviour"));
    CHECK(cell(2, "pillar").toInt() >= 0);
}

TEST_CASE("A vision that is not published here stays the form's, and is said to be missing", "[qml][forms][vision]")
{
    PageDesk desk;
    auto form = plainForm({"One"});
    form.vision = VisionSlug{"elsewhere"};
    qml::FormEditor editor;
    edit(desk, editor, form);
    qml::VisionChoices choices;
    choices.setEditor(&editor);
    CHECK(choices.names() == QStringList{QStringLiteral("none"), QStringLiteral("elsewhere, not published here")});
    CHECK(choices.current() == 1);
}

TEST_CASE("A form is picked for contact types, those that are unknown here too", "[qml][forms]")
{
    PageDesk desk;
    addContactType(desk, "018f0000-0000-7000-8000-00000000000a", "complaint", "Complaint");
    addContactType(desk, "018f0000-0000-7000-8000-00000000000b", "late-parcel", "Late parcel");
    desk.workspace.refreshDirectory();
    REQUIRE(waitFor([&] { return desk.workspace.directory().contactTypes.size() == 2; }));
    auto form = plainForm({"One"});
    form.contactTypes = {"elsewhere"};
    qml::FormEditor editor;
    edit(desk, editor, form);
    qml::ContactTypeRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setEditor(&editor);
    REQUIRE(rows.count() == 3);
    CHECK(rows.index(2, 0).data(rows.roleNames().key("name")).toString() == QStringLiteral("elsewhere, unknown here"));
    rows.pick(rows.rowOf(QStringLiteral("late-parcel")), true);
    CHECK(editor.form().contactTypes == std::vector<std::string>{"elsewhere", "late-parcel"});
    rows.pick(2, false);
    CHECK(rows.count() == 2);
    CHECK(editor.form().contactTypes == std::vector<std::string>{"late-parcel"});
    editor.undo();
    CHECK(rows.count() == 3);
}

TEST_CASE("Another vision and contact types are chosen by keys alone", "[qml][forms][keys][vision]")
{
    PageDesk desk;
    publishVisions(desk);
    addContactType(desk, "018f0000-0000-7000-8000-00000000000a", "complaint", "Complaint");
    desk.workspace.refreshDirectory();
    REQUIRE(waitFor([&] { return desk.workspace.directory().contactTypes.size() == 1; }));
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), keepDraft(desk, inboundCall()), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    const auto before = editor->form().vision;
    typist.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the form")));
    typist.tabTo(QStringLiteral("For the contact type Complaint"));
    typist.press(Qt::Key_Space);
    CHECK(editor->form().contactTypes == std::vector<std::string>{"complaint"});
    typist.tabTo(QStringLiteral("The vision it traces to"));
    typist.press(Qt::Key_Up); // the one before it in the list
    REQUIRE(waitFor([&] { return !typist.focused().startsWith(QStringLiteral("The vision it traces to")); }));
    CHECK(editor->form().vision == before); // asked first
    stage.keep("forms-vision-asked-light");
    typist.tabTo(QStringLiteral("Trace to it"));
    typist.press(Qt::Key_Return);
    CHECK(waitFor([&] { return editor->form().vision && editor->form().vision != before; }));
    stage.keep("forms-scoring-vision-light");
    editor->undo();
    CHECK(editor->form().vision == before);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
}
