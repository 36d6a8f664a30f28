// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"
#include "qml/Ringtrue/Forms/form_import.h"
#include "qml/Ringtrue/Forms/form_lines.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/typist.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

void setWorkspace(qml::FormImport &importer, PageDesk &desk)
{
    importer.setProperty("workspace", QVariant::fromValue(&desk.workspace));
}

QUrl fileOf(PageDesk &desk, const char *name, const std::string &text)
{
    const auto path = desk.folder / name;
    writeBytes(path, text);
    return QUrl::fromLocalFile(QString::fromStdString(path.string()));
}

std::string commented()
{
    return "# for the night shift\n" + forms::writeYaml(plainForm({"One", "Two"}));
}

} // namespace

TEST_CASE("The form stands there as its file, with findings at their lines", "[qml][forms][file]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    edit(desk, editor, form);
    qml::FormLines lines;
    QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setEditor(&editor);
    REQUIRE(waitFor([&] { return lines.ready(); }));
    CHECK(lines.fileName() == QStringLiteral("plain.form.yaml"));
    lines.copy();
    CHECK(QGuiApplication::clipboard()->text().toStdString() == forms::writeYaml(form));
    const int text = lines.roleNames().key("text");
    CHECK(lines.index(1, 0).data(text).toString() == QStringLiteral("form: plain"));
    editor.take(QStringLiteral("q:two"));
    editor.editQuestion("weight", [](forms::Question &question) { question.weight.reset(); });
    const auto severity = [&](int row) { return lines.index(row, 0).data(lines.roleNames().key("severity")).toInt(); };
    REQUIRE(waitFor([&] {
        for (int row = 0; row < lines.count(); ++row)
            if (severity(row) == int(forms::Severity::Error))
                return true;
        return false;
    }));
    CHECK(lines.nextFound(-1) >= 0);
    CHECK(lines.found() > 0);
}

TEST_CASE("An obligation from a day to come on is told at its line of the file", "[qml][forms][file]")
{
    PageDesk desk; // in November 2026
    qml::FormEditor editor;
    auto form = plainForm({"One"});
    form.obligations = {{ObligationSlug{"notice"}, forms::ObligationKind::Law, "Say that it is kept",
                         std::chrono::year{2099} / std::chrono::January / 1}};
    edit(desk, editor, form);
    qml::FormLines lines;
    lines.setEditor(&editor);
    REQUIRE(waitFor([&] { return lines.ready(); }));
    const auto messages = [&] {
        QStringList out;
        for (int row = 0; row < lines.count(); ++row)
            out << lines.index(row, 0).data(lines.roleNames().key("message")).toString();
        return out.join(QLatin1Char('\n'));
    };
    CHECK(messages().contains(QStringLiteral("that day is still to come")));
}

TEST_CASE("A form is written to a file, never over another one unasked, and read again as the same",
          "[qml][forms][file]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    qml::FormLines lines;
    lines.setEditor(&editor);
    REQUIRE(waitFor([&] { return lines.ready(); }));
    const auto path = desk.folder / "plain.form.yaml";
    writeBytes(path, "somebody's own");
    const auto write = [&](const std::filesystem::path &to, bool replace) {
        lines.write(QString::fromStdString(to.string()), replace);
        REQUIRE(waitFor([&] { return !lines.busy(); }));
    };
    write(path, false);
    CHECK(lines.problem() == QStringLiteral("There is a file of this name already."));
    CHECK(lines.isInTheWay());
    CHECK(bytesOf(path) == "somebody's own");
    QSignalSpy written(&lines, &qml::FormLines::written);
    write(path, true);
    CHECK(written.size() == 1);
    CHECK(lines.problem().isEmpty());
    CHECK(forms::parseForm(bytesOf(path), "plain").form == editor.form());
    write(desk.folder / "nowhere" / "plain.form.yaml", false);
    CHECK(lines.problem() == QStringLiteral("There is no such folder."));
    std::filesystem::create_directory(desk.folder / "folder");
    write(desk.folder / "folder", true);
    CHECK(lines.problem().startsWith(QStringLiteral("What has this name already is no ordinary file.")));
    CHECK_FALSE(lines.isInTheWay()); // it is not to be written over
}

TEST_CASE("A form file becomes a draft; the very same one is refused", "[qml][forms][file]")
{
    PageDesk desk;
    qml::FormImport importer;
    setWorkspace(importer, desk);
    QSignalSpy opened(&importer, &qml::FormImport::opened);
    QSignalSpy refused(&importer, &qml::FormImport::refused);
    const auto form = plainForm({"One", "Two"});
    importer.take(fileOf(desk, "a.form.yaml", forms::writeYaml(form)));
    REQUIRE(waitFor([&] { return opened.size() == 1; }));
    qml::FormEditor editor;
    editor.setWorkspace(&desk.workspace);
    editor.setTarget(opened.at(0).at(0).toString());
    REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Editing; }));
    CHECK(editor.form() == form);
    importer.take(fileOf(desk, "b.form.yaml", forms::writeYaml(form)));
    REQUIRE(waitFor([&] { return refused.size() == 1; }));
    CHECK(refused.at(0).at(0).toString()
          == QStringLiteral("A draft of “Plain” is being written already. Go on with it, or discard it first."));
    importer.take(fileOf(desk, "c.form.yaml", "ringtrue: form 1\nform: [\n"));
    REQUIRE(waitFor([&] { return refused.size() == 2; }));
    CHECK(
        refused.at(1).at(0).toString().startsWith(QStringLiteral("“c.form.yaml” is no form that can be read. Line ")));
    importer.take(QUrl::fromLocalFile(QStringLiteral("/nowhere/d.form.yaml")));
    REQUIRE(waitFor([&] { return refused.size() == 3; }));
    CHECK(opened.size() == 1);
}

TEST_CASE("Comments that somebody wrote are asked about, and kept where the file is published", "[qml][forms][file]")
{
    PageDesk desk;
    qml::FormImport importer;
    setWorkspace(importer, desk);
    QSignalSpy asked(&importer, &qml::FormImport::commentsAsked);
    QSignalSpy refused(&importer, &qml::FormImport::refused);
    QSignalSpy opened(&importer, &qml::FormImport::opened);
    QSignalSpy published(&importer, &qml::FormImport::published);
    QSignalSpy compared(&importer, &qml::FormImport::changesAsked);
    importer.take(fileOf(desk, "a.form.yaml", commented()));
    REQUIRE(waitFor([&] { return asked.size() == 1; }));
    CHECK(asked.at(0).at(1).toInt() == 1);
    CHECK(opened.isEmpty()); // nothing is kept before the answer
    importer.publishAsIs();
    REQUIRE(waitFor([&] { return published.size() + refused.size() == 1; }));
    REQUIRE(published.size() == 1);
    CHECK(published.at(0).at(0).toString() == QStringLiteral("Version 1 is published"));

    importer.take(fileOf(desk, "a.form.yaml", commented()));
    REQUIRE(waitFor([&] { return refused.size() == 1; }));
    CHECK(refused.at(0).at(0).toString() == QStringLiteral("This very form is version 1 of “Plain” already."));

    const auto next = "# again\n" + forms::writeYaml(plainForm({"One", "Two", "Three"}));
    importer.take(fileOf(desk, "b.form.yaml", next));
    REQUIRE(waitFor([&] { return compared.size() == 1; }));
    CHECK(compared.at(0).at(0).toString() == QStringLiteral("Plain"));
    CHECK(compared.at(0).at(1).toInt() == 1);
    REQUIRE(importer.changes()->count() == 1); // before anything is taken
    CHECK(importer.changes()->index(0, 0).data(qml::ChangeRows::PartRole).toString()
          == QStringLiteral("Question “Three”"));
    CHECK(asked.size() == 1);
    importer.goOn();
    REQUIRE(asked.size() == 2);
    importer.takeWithout();
    REQUIRE(waitFor([&] { return opened.size() == 1; }));
    qml::FormEditor editor;
    editor.setWorkspace(&desk.workspace);
    editor.setTarget(opened.at(0).at(0).toString());
    REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Editing; }));
    CHECK(editor.publishText() == QStringLiteral("Publish version 2"));
}

TEST_CASE("The file of a form is read and exported by keys alone", "[qml][forms][keys][file]")
{
    PageDesk desk;
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), keepDraft(desk, plainForm({"One"})), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Line 1: "))); // the list hands the focus to the line at hand
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("FormLine")) != nullptr; }));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("forms-file-light");
    typist.tabTo(QStringLiteral("Export…"));
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("File")));
    const auto path = desk.folder / "out.form.yaml";
    typist.overtype(path.string().c_str());
    stage.keep("forms-export-light");
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return std::filesystem::exists(path); }));
    CHECK(forms::parseForm(bytesOf(path), "out").form == plainForm({"One"}));
}

TEST_CASE("In the file of a form keys copy it, export it and lead from finding to finding", "[qml][forms][keys][file]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().weight.reset();
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), keepDraft(desk, form), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Line 1: ")));
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    typist.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ringtrue: form 1\nform: plain")));
    typist.press(Qt::Key_F8);
    CHECK(waitFor([&] {
        return typist.focused().startsWith(QStringLiteral("Line "))
               && !typist.focused().startsWith(QStringLiteral("Line 1: "));
    }));
    typist.press(Qt::Key_E);
    CHECK(typist.comesTo(QStringLiteral("File")));
}

TEST_CASE("A line of a form's file that is too long goes on below its own beginning", "[qml][forms][file]")
{
    PageDesk desk;
    std::string words = "Says";
    for (int i = 0; i < 40; ++i)
        words += " why it is late";
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), keepDraft(desk, plainForm({words})), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Line 1: ")));
    const auto startsAt = [&](const QString &beginning) { // px from the left of its row; -1: no such line
        for (auto *const row : stage.findAll(QStringLiteral("FormLine")))
            for (auto *const item : row->findChildren<QQuickItem *>())
                if (item->property("text").toString().startsWith(beginning) && item->isVisible())
                    return item->x();
        return -1.0;
    };
    REQUIRE(startsAt(QStringLiteral("ringtrue:")) > 0);
    CHECK(startsAt(QStringLiteral("text: Says why")) > startsAt(QStringLiteral("ringtrue:")) + 30);
}
