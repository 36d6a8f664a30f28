// SPDX-License-Identifier: Apache-2.0
// What becomes of a form's draft while it is published, while others publish, and while no disk takes it.
#include "qml/Ringtrue/Forms/form_findings.h"
#include "qml/Ringtrue/Forms/form_publisher.h"
#include "qml/Ringtrue/Forms/question_fields.h"
#include "tests/qml/forms_desk.h"

#include <QSignalSpy>
#include <QThread>

#include <SQLiteCpp/Database.h>

#include <future>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// An editor with what publishes it and the question at hand.
struct Writing {
    qml::FormEditor editor;
    qml::FormPublisher publisher;
    qml::QuestionFields fields;

    Writing(PageDesk &desk, const QString &target)
    {
        publisher.setEditor(&editor);
        fields.setEditor(&editor);
        editor.setWorkspace(&desk.workspace);
        editor.setTarget(target);
        REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Editing; }));
    }
    void write(const QString &key, const char *words)
    {
        editor.take(key);
        fields.setWords(QString::fromLatin1(words));
    }
    void publish()
    {
        QSignalSpy discarded(&editor, &qml::FormEditor::discarded);
        publisher.publish();
        REQUIRE(waitFor([&] { return discarded.size() == 1; }));
    }
};

std::shared_ptr<const forms::LoadedForm> newest(PageDesk &desk, const char *form)
{
    auto connection = desk.workspace.engine().readFacts();
    REQUIRE(connection);
    const auto loaded = forms::loadNewestForm(*connection, FormSlug{form});
    return loaded ? *loaded : nullptr;
}

/// A draft that goes on from the newest version of `plain`.
QString draftOfNewest(PageDesk &desk)
{
    const auto version = newest(desk, "plain");
    REQUIRE(version);
    const auto target = keepDraft(desk, version->form);
    auto draft =
        forms::readContentDraft(desk.workspace.engine(), *forms::ContentDraftId::parse(target.mid(6).toStdString()));
    REQUIRE(draft);
    draft->basedOn = version->version.hash;
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(), *draft));
    return target;
}

void drafts(PageDesk &desk, const char *mode)
{
    desk.workspace.engine()
        .drafts()
        .thread()
        .submit([=](storage::Connection &file) { file.database().exec(mode); })
        .get();
}
constexpr const char *refuses = "PRAGMA query_only = ON";
constexpr const char *takes = "PRAGMA query_only = OFF";

} // namespace

TEST_CASE("What is written while a form is published stays as the draft of the next version", "[qml][forms][publish]")
{
    PageDesk desk;
    Writing here(desk, keepDraft(desk, plainForm({"One"})));
    QSignalSpy said(&here.editor, &qml::FormEditor::said);
    here.publisher.publish();
    REQUIRE(here.publisher.busy());
    here.write(QStringLiteral("q:one"), "One, and more");
    REQUIRE(waitFor([&] { return !here.publisher.busy(); }));
    CHECK(here.editor.state() == qml::FormEditor::Editing);
    REQUIRE(said.size() == 1);
    CHECK(said.at(0).at(0).toString()
          == QStringLiteral("Version 1 is published. What was written meanwhile is the draft of version 2."));
    CHECK(newest(desk, "plain")->form.sections.front().questions.front().text == "One");
    REQUIRE(waitFor([&] { return !here.editor.saving(); }));
    CHECK(keptForm(desk, here.editor).sections.front().questions.front().text == "One, and more");
    CHECK(forms::readContentDraft(desk.workspace.engine(), here.editor.draft().id)->basedOn
          == newest(desk, "plain")->version.hash);
    CHECK_FALSE(here.editor.isBehind());
    CHECK(here.editor.publishText() == QStringLiteral("Publish version 2"));
    here.publish();
    CHECK(newest(desk, "plain")->form.sections.front().questions.front().text == "One, and more");
}

TEST_CASE("Only the draft that was published goes, whatever is edited by then", "[qml][forms][publish]")
{
    PageDesk desk;
    auto other = plainForm({"Two"});
    other.id = FormSlug{"other"};
    const auto kept = keepDraft(desk, other);
    Writing here(desk, keepDraft(desk, plainForm({"One"})));
    const auto published = here.editor.draft().id;
    QSignalSpy told(&desk.workspace, &qml::OpenWorkspace::ended);
    here.publisher.publish();
    here.editor.setTarget(kept);
    REQUIRE(waitFor([&] { return !here.publisher.busy() && here.editor.state() == qml::FormEditor::Editing; }));
    REQUIRE(waitFor([&] { return !forms::readContentDraft(desk.workspace.engine(), published); }));
    REQUIRE(told.size() == 1);
    CHECK(told.at(0).at(0).toString() == QStringLiteral("“Plain”: Version 1 is published"));
    CHECK(here.editor.form().id == other.id);
    CHECK(forms::readContentDraft(desk.workspace.engine(), here.editor.draft().id));
}

SCENARIO("A draft of an older version does not take the newer one back without a word", "[qml][forms][publish]")
{
    PageDesk desk;
    GIVEN("two drafts of version 1")
    {
        Writing(desk, keepDraft(desk, plainForm({"One", "Two"}))).publish();
        const auto first = draftOfNewest(desk);
        const auto second = draftOfNewest(desk);
        Writing late(desk, second);
        CHECK_FALSE(late.editor.isBehind());
        late.write(QStringLiteral("q:two"), "Two, in the second draft");
        WHEN("the first one is published")
        {
            {
                Writing early(desk, first);
                early.write(QStringLiteral("q:one"), "One, in the first draft");
                early.publish();
            }
            REQUIRE(waitFor([&] { return late.editor.isBehind(); }));
            THEN("it is said who published what, and publishing the second one asks first")
            {
                CHECK(late.editor.behindText().startsWith(
                    QStringLiteral("Version 2 was published since, by Ada Example on ")));
                QSignalSpy asked(&late.publisher, &qml::FormPublisher::behindAsked);
                late.publisher.publish();
                CHECK(asked.size() == 1);
                CHECK_FALSE(late.publisher.busy());
                CHECK(newest(desk, "plain")->version.number == 2);
                AND_THEN("it goes on as version 3 where somebody wants that")
                {
                    late.editor.goOn();
                    CHECK_FALSE(late.editor.isBehind());
                    late.publish();
                    CHECK(newest(desk, "plain")->version.number == 3);
                    CHECK(newest(desk, "plain")->form.sections.front().questions.front().text == "One");
                }
            }
            THEN("the newest one can be started from, and that taken back")
            {
                late.editor.startFromNewest();
                CHECK_FALSE(late.editor.isBehind());
                CHECK(late.editor.form() == newest(desk, "plain")->form);
                late.editor.undo();
                CHECK(late.editor.form().sections.front().questions.back().text == "Two, in the second draft");
                AND_THEN("what was published since is not taken back unasked, nor asked about where it is made again")
                {
                    CHECK(late.editor.isBehind());
                    REQUIRE(waitFor([&] { return !late.editor.saving(); }));
                    CHECK(forms::readContentDraft(desk.workspace.engine(), late.editor.draft().id)->basedOn
                          != newest(desk, "plain")->version.hash);
                    late.editor.redo();
                    CHECK_FALSE(late.editor.isBehind());
                    CHECK(late.editor.form() == newest(desk, "plain")->form);
                }
                AND_THEN("that is decided once, also for the steps back to it")
                {
                    late.editor.goOn();
                    CHECK_FALSE(late.editor.isBehind());
                    late.editor.redo();
                    late.editor.undo();
                    CHECK_FALSE(late.editor.isBehind());
                }
            }
            THEN("going on with what was started from it holds for the steps back to it, and forth")
            {
                late.editor.startFromNewest();
                late.write(QStringLiteral("q:one"), "One, after the start");
                {
                    Writing third(desk, draftOfNewest(desk));
                    third.write(QStringLiteral("q:one"), "One, in the third draft");
                    third.publish();
                }
                REQUIRE(waitFor([&] { return late.editor.isBehind(); }));
                late.editor.goOn();
                late.editor.undo();
                CHECK_FALSE(late.editor.isBehind());
                late.editor.redo();
                CHECK_FALSE(late.editor.isBehind());
                REQUIRE(waitFor([&] { return !late.editor.saving(); }));
                CHECK(forms::readContentDraft(desk.workspace.engine(), late.editor.draft().id)->basedOn
                      == newest(desk, "plain")->version.hash);
                late.editor.undo();
                late.editor.undo(); // what it was before the start
                CHECK(late.editor.behindText().contains(QStringLiteral("goes on from version 1")));
            }
            THEN("what is written while it is published goes on from that version, also where it is taken back")
            {
                late.editor.startFromNewest();
                late.write(QStringLiteral("q:one"), "One, after the start");
                late.publisher.publish();
                REQUIRE(late.publisher.busy());
                late.write(QStringLiteral("q:two"), "Two, meanwhile");
                REQUIRE(waitFor([&] { return !late.publisher.busy(); }));
                REQUIRE(newest(desk, "plain")->version.number == 3);
                late.editor.undo();
                late.editor.undo(); // the start
                CHECK_FALSE(late.editor.isBehind());
                late.editor.redo();
                CHECK_FALSE(late.editor.isBehind());
            }
            THEN("started from without a disk, it says so when it is opened again and another one follows")
            {
                drafts(desk, refuses);
                late.editor.startFromNewest();
                REQUIRE(waitFor([&] { return late.editor.saveFailed(); }));
                late.editor.setTarget({}); // it is left
                Writing again(desk, second);
                CHECK_FALSE(again.editor.isBehind());
                drafts(desk, takes);
                {
                    Writing third(desk, draftOfNewest(desk));
                    third.write(QStringLiteral("q:one"), "One, in the third draft");
                    third.publish();
                }
                REQUIRE(waitFor([&] { return again.editor.isBehind(); }));
                CHECK(again.editor.behindText().contains(QStringLiteral("goes on from version 2")));
            }
            THEN("a draft that is opened now says so at once")
            {
                REQUIRE(waitFor([&] { return !late.editor.saving(); }));
                CHECK(Writing(desk, second).editor.isBehind());
            }
        }
    }
}

TEST_CASE("Ids are made of words before they are published", "[qml][forms][publish]")
{
    PageDesk desk;
    Writing here(desk, keepDraft(desk, plainForm({"One"})));
    here.editor.take(QStringLiteral("q:one"));
    here.editor.addQuestion();
    here.fields.setWords(QStringLiteral("Says what comes next"));
    here.editor.addWeight(1);
    here.editor.undo(); // after a step back ids wait, so that it can be made again
    here.publish();
    CHECK(newest(desk, "plain")->form.sections.front().questions.back().id.text() == "says-what-comes-next");
}

TEST_CASE("Whether a question still asks the same is asked while the form is written", "[qml][forms][publish]")
{
    PageDesk desk;
    Writing(desk, keepDraft(desk, plainForm({"One"}))).publish();
    Writing here(desk, draftOfNewest(desk));
    qml::FormFindings findings;
    findings.setEditor(&here.editor);
    here.editor.take(QStringLiteral("q:one"));
    CHECK(findings.hereText().isEmpty());
    here.fields.setScoredType(3); // a scale
    CHECK(waitFor([&] { return findings.hereText().contains(QStringLiteral("“1 One”")); }));
    CHECK(findings.hereSeverity() == int(forms::Severity::Caution));
}

TEST_CASE("What breaks trends, and translations, are told in the words of the page", "[qml][forms][publish]")
{
    PageDesk desk;
    Writing(desk, keepDraft(desk, plainForm({"One"}))).publish();
    Writing here(desk, draftOfNewest(desk));
    qml::FormFindings findings;
    findings.setEditor(&here.editor);
    here.editor.edit({}, [](forms::Form &form) {
        form.scoring.passMark = Exact{80};
        form.scoring.notApplicable = forms::NotApplicablePolicy::FullPoints;
        form.translations = {{"de", {{"questions/gone/text", "Weg"}}}};
    });
    here.editor.take(QStringLiteral("q:one"));
    here.fields.setScoredType(3); // a scale
    const auto told = [&](const char *role) {
        QStringList out;
        for (int row = 0; row < findings.count(); ++row)
            out << findings.index(row, 0).data(findings.roleNames().key(role)).toString();
        return out.join(QLatin1Char('\n'));
    };
    REQUIRE(waitFor([&] { return told("message").contains(QStringLiteral("It differs in")); }));
    const auto message = told("message");
    CAPTURE(message.toStdString());
    CHECK(
        message.contains(QStringLiteral("differs from the version before in: scoring of not applicable, pass mark.")));
    CHECK_FALSE(message.contains(QLatin1Char('_')));
    CHECK(message.contains(QStringLiteral("“German” has words for a text that the form does not have any more.")));
    CHECK(message.contains(QStringLiteral("are not said in “German”, first “Title of the form”.")));
    CHECK_FALSE(message.contains(QStringLiteral("questions/")));
    CHECK_FALSE(told("suggestion").contains(QStringLiteral("new id")));
}

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

TEST_CASE("Who may not publish any more publishes nothing from an editor that is open", "[qml][forms][rights]")
{
    PageDesk desk;
    Writing here(desk, keepDraft(desk, plainForm({"One"})));
    takeRoles(desk);
    here.publisher.publish();
    CHECK_FALSE(here.publisher.busy());
    CHECK(here.publisher.problem().startsWith(QStringLiteral("Not published. Your roles here do not publish")));
    CHECK(newest(desk, "plain") == nullptr);
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
