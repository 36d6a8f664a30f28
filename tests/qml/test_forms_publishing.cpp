// SPDX-License-Identifier: Apache-2.0
// What becomes of a form's draft while it is published, and while others publish.
#include "qml/Ringtrue/Forms/form_findings.h"
#include "tests/qml/forms_writing.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

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
