// SPDX-License-Identifier: Apache-2.0
// What becomes of a form's draft from its first change on, and while no disk takes it.
#include "tests/qml/drafts_disk.h"
#include "tests/qml/forms_writing.h"

#include <QSignalSpy>
#include <QThread>

#include <future>
#include <memory>
#include <optional>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("A published form that is opened becomes a draft with its first change, and one only", "[qml][forms][shelf]")
{
    PageDesk desk;
    Writing(desk, keepDraft(desk, plainForm({"One"}))).publish();
    const auto kept = [&] { return forms::contentDrafts(desk.workspace.engine(), forms::ContentKind::Form)->size(); };
    qml::FormShelf shelf;
    shelf.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return shelf.state() == qml::FormShelf::Shown; }));
    const int row = shelf.rowOf(QStringLiteral("form:plain"));
    QSignalSpy opened(&shelf, &qml::FormShelf::opened);
    shelf.open(row);
    shelf.open(row);
    REQUIRE(waitFor([&] { return opened.size() == 2; }));
    CHECK(opened.at(0) == opened.at(1));
    const QString target = opened.at(0).at(0).toString();
    {
        Writing read(desk, target);
        read.editor.take(QStringLiteral("q:one"));
        read.editor.finishWriting();
        CHECK_FALSE(read.editor.isDrafted());
        CHECK(read.editor.subtitle() == QStringLiteral("version 1, not changed yet"));
        CHECK(read.editor.publishText() == QStringLiteral("Publish version 2"));
    }
    CHECK(kept() == 0);
    forms::ContentDraftId draft;
    {
        Writing here(desk, target);
        here.write(QStringLiteral("q:one"), "One more");
        CHECK(here.editor.isDrafted());
        CHECK(here.editor.current() == QStringLiteral("q:one"));
        CHECK(here.editor.subtitle() == QStringLiteral("draft of version 2"));
        draft = here.editor.draft().id;
        REQUIRE(waitFor([&] { return here.editor.saveText().startsWith(QStringLiteral("Saved ")); }));
    }
    CHECK(kept() == 1);
    CHECK(waitFor([&] { return shelf.count() == 2; })); // the draft and the version
    Writing again(desk, target);
    CHECK(again.editor.draft().id == draft);
    CHECK(again.editor.target() == QStringLiteral("draft:") + QString::fromStdString(draft.text()));
    CHECK(again.editor.form().sections.front().questions.front().text == "One more");
    again.publish();
    CHECK(kept() == 0);
    CHECK(newest(desk, "plain")->version.number == 2);
}

TEST_CASE("The first change of a published form that no disk took is there when it is opened again",
          "[qml][forms][unsaved]")
{
    PageDesk desk;
    Writing(desk, keepDraft(desk, plainForm({"One"}))).publish();
    drafts(desk, refuses);
    forms::ContentDraftId draft;
    {
        Writing here(desk, QStringLiteral("form:plain"));
        here.write(QStringLiteral("q:one"), "One more");
        draft = here.editor.draft().id;
        REQUIRE(waitFor([&] { return here.editor.saveFailed(); }));
    }
    Writing again(desk, QStringLiteral("form:plain"));
    CHECK(again.editor.draft().id == draft);
    CHECK(again.editor.isDrafted());
    CHECK(again.editor.form().sections.front().questions.front().text == "One more");
    drafts(desk, takes);
    again.editor.saveAgain();
    REQUIRE(waitFor([&] { return !again.editor.saveFailed() && !again.editor.saving(); }));
    CHECK(forms::contentDrafts(desk.workspace.engine(), forms::ContentKind::Form)->size() == 1);
}

TEST_CASE("A form's draft that cannot be read can be discarded, and the form be written anew", "[qml][forms]")
{
    PageDesk desk;
    Writing(desk, keepDraft(desk, plainForm({"One"}))).publish();
    const auto target = draftOfNewest(desk);
    drafts(desk, "UPDATE content_draft SET text = 'ringtrue: form 99'");
    qml::FormEditor editor;
    editor.setWorkspace(&desk.workspace);
    editor.setTarget(QStringLiteral("form:plain"));
    REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Failed; }));
    CHECK(editor.target() == target);
    CHECK(editor.isDrafted());
    CHECK(editor.unreadTitle() == QStringLiteral("Plain"));
    QSignalSpy discarded(&editor, &qml::FormEditor::discarded);
    editor.discard();
    REQUIRE(waitFor([&] { return discarded.size() == 1; }));
    CHECK(editor.shelfTarget() == QStringLiteral("form:plain"));
    CHECK(forms::contentDrafts(desk.workspace.engine(), forms::ContentKind::Form)->empty());
    editor.setTarget(QStringLiteral("form:plain"));
    REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Editing; }));
    CHECK_FALSE(editor.isDrafted());
}

SCENARIO("The disk refuses a form's draft", "[qml][forms][unsaved]")
{
    PageDesk desk;
    GIVEN("words that the disk does not take")
    {
        const auto target = keepDraft(desk, plainForm({"One"}));
        std::optional<Writing> here(std::in_place, desk, target);
        drafts(desk, refuses);
        here->write(QStringLiteral("q:one"), "Kept in mind");
        QSignalSpy told(&desk.workspace, &qml::OpenWorkspace::ended);
        WHEN("that is said")
        {
            REQUIRE(waitFor([&] { return here->editor.saveFailed(); }));
            THEN("the program asks before it ends, and they are saved as soon as the disk takes anything")
            {
                CHECK(desk.workspace.draftsWait());
                QSignalSpy settled(&desk.workspace, &qml::OpenWorkspace::answersSettled);
                CHECK_FALSE(desk.workspace.mayEnd());
                REQUIRE(waitFor([&] { return settled.size() == 1; }));
                CHECK(settled.at(0).at(0).toBool());
                drafts(desk, takes);
                CHECK(waitFor([&] { return !desk.workspace.draftsWait(); }));
                CHECK_FALSE(here->editor.saveFailed());
                CHECK(keptForm(desk, here->editor).sections.front().questions.front().text == "Kept in mind");
                CHECK(desk.workspace.mayEnd());
            }
        }
        WHEN("the page is left before that is said")
        {
            here.reset();
            THEN("it is said all the same, and the words are there when the draft is opened again")
            {
                REQUIRE(waitFor([&] { return told.size() == 1; }));
                CHECK(told.at(0).at(0).toString().startsWith(QStringLiteral("“Plain” is not saved: ")));
                Writing again(desk, target);
                CHECK(again.editor.form().sections.front().questions.front().text == "Kept in mind");
                drafts(desk, takes);
                CHECK(waitFor([&] { return !desk.workspace.draftsWait(); }));
                CHECK(keptForm(desk, again.editor) == again.editor.form());
            }
        }
    }
}

TEST_CASE("Words that a disk refused wait for their own workspace", "[qml][forms][unsaved]")
{
    PageDesk desk;
    const auto target = keepDraft(desk, plainForm({"One"}));
    {
        Writing here(desk, target);
        drafts(desk, refuses);
        here.write(QStringLiteral("q:one"), "Kept for its own workspace");
        REQUIRE(waitFor([&] { return here.editor.saveFailed(); }));
    }
    const QString own = desk.workspace.folder();
    const QString other = QString::fromStdString((desk.folder / "other").string());
    desk.workspace.close();
    desk.workspace.create(other, QStringLiteral("Another Line"), QStringLiteral("Ada Example"), {});
    REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    auto &unsaved = desk.workspace.unsavedDrafts();
    bool answered = false;
    unsaved.saveAgain();
    unsaved.whenAnswered([&] { answered = true; });
    REQUIRE(waitFor([&] { return answered; }));
    CHECK(desk.workspace.draftsWait());
    CHECK(forms::contentDrafts(desk.workspace.engine(), forms::ContentKind::Form)->empty());
    desk.workspace.close();
    desk.workspace.open(own, {});
    REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    unsaved.saveAgain();
    REQUIRE(waitFor([&] { return !desk.workspace.draftsWait(); }));
    const auto draft =
        forms::readContentDraft(desk.workspace.engine(), *forms::ContentDraftId::parse(target.mid(6).toStdString()));
    REQUIRE(draft);
    CHECK(draft->text.find("Kept for its own workspace") != std::string::npos);
}

TEST_CASE("What was on its way to the disk when a draft is opened again is newer than what is read of it",
          "[qml][forms][unsaved]")
{
    PageDesk desk;
    std::vector<std::string> many;
    for (int i = 1; i <= 300; ++i)
        many.push_back("Part " + std::to_string(i)); // it is read for longer than the last words are saved
    const auto target = keepDraft(desk, plainForm({"One"}));
    const auto id = *forms::ContentDraftId::parse(target.mid(6).toStdString());
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    std::optional<Writing> here(std::in_place, desk, target);
    auto held = desk.workspace.engine().drafts().thread().submit([opened](storage::Connection &) { opened.wait(); });
    here->editor.edit({}, [&](forms::Form &form) { form = plainForm(many); });
    QTest::qWait(500); // what saves it waits for its turn
    here->editor.edit({}, [](forms::Form &form) { form = plainForm({"The last words"}); });
    here.reset();
    qml::FormEditor again;
    again.setWorkspace(&desk.workspace);
    again.setTarget(target); // reads before the last words are saved
    QTest::qWait(100);
    gate.set_value();
    held.get();
    const auto isSaved = [&] {
        const auto draft = forms::readContentDraft(desk.workspace.engine(), id);
        return draft && draft->text.find("The last words") != std::string::npos;
    };
    for (int tries = 0; tries < 1000 && !isSaved(); ++tries)
        QThread::msleep(10); // nothing is answered meanwhile
    REQUIRE(isSaved());
    QThread::msleep(300); // and it is read to its end
    REQUIRE(waitFor([&] { return again.state() == qml::FormEditor::Editing; }));
    CHECK(forms::questionCount(again.form()) == 1);
    CHECK(again.form().sections.front().questions.front().text == "The last words");
}

TEST_CASE("Beside a program that writes, a form's draft is neither saved nor removed, and that is said",
          "[qml][forms][unsaved]")
{
    PageDesk desk;
    const auto target = keepDraft(desk, plainForm({"One"}));
    const auto draft =
        forms::readContentDraft(desk.workspace.engine(), *forms::ContentDraftId::parse(target.mid(6).toStdString()));
    REQUIRE(draft);
    const auto folder = desk.workspace.folder();
    desk.workspace.close();
    qml::OpenWorkspace writer{pageRegistry(), desk.clock};
    writer.open(folder, QStringLiteral("Ada Example"));
    REQUIRE(waitFor([&] { return writer.state() == qml::OpenWorkspace::Open; }));
    REQUIRE(writer.readOnlyText().isEmpty());
    desk.workspace.open(folder, QStringLiteral("Ada Example"));
    REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    REQUIRE_FALSE(desk.workspace.readOnlyText().isEmpty());
    {
        qml::FormEditor editor; // nor is it opened to be written
        editor.setWorkspace(&desk.workspace);
        editor.setTarget(target);
        CHECK(editor.state() == qml::FormEditor::NotAllowed);
    }
    qml::DraftLine line;
    line.start(&desk.workspace, *draft, 0);
    line.save(std::make_shared<const forms::Form>(plainForm({"Two"})));
    CHECK(waitFor([&] { return line.state() == qml::DraftLine::Refused; }));
    std::optional<bool> isRemoved;
    QObject context;
    line.discard(&context, [&](bool done) { isRemoved = done; });
    REQUIRE(waitFor([&] { return isRemoved.has_value(); }));
    CHECK_FALSE(*isRemoved);
    CHECK_FALSE(desk.workspace.draftsWait());
    CHECK(forms::readContentDraft(writer.engine(), draft->id));
    writer.close();
}

TEST_CASE("What is written once the roles are gone is kept and told not to be saved", "[qml][forms][rights][unsaved]")
{
    PageDesk desk;
    Writing here(desk, keepDraft(desk, plainForm({"One"})));
    takeRoles(desk);
    here.write(QStringLiteral("q:one"), "One more");
    REQUIRE(waitFor([&] { return here.editor.saveFailed(); }));
    CHECK(here.editor.saveText() == QStringLiteral("Not saved: your roles here do not publish any more"));
    CHECK(desk.workspace.draftsWait());
    CHECK(keptForm(desk, here.editor).sections.front().questions.front().text == "One");
}
