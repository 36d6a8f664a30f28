// SPDX-License-Identifier: Apache-2.0
// Who is at the vision's table, and what they say about what lies on it, through the page.
#include "core/service/add_people.h"
#include "qml/Ringtrue/Vision/draft_comments.h"
#include "qml/Ringtrue/Vision/vision_versions.h"
#include "tests/qml/vision_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString field = QStringLiteral("What you say about it");

struct Talk : Table {
    explicit Talk(PageDesk &desk) : Table(desk)
    {
        comments = stage.view().rootObject()->findChild<qml::DraftComments *>();
        REQUIRE(comments != nullptr);
        begin();
        craftByKeys(*this);
        craft->goTo(QStringLiteral("promises/you-get-a-call"));
        QTest::qWait(30);
    }
    QVariant at(int row, int role) const { return comments->index(row, 0).data(role); }
    /// What stands in the field.
    QString words() { return stage.view().activeFocusItem()->property("text").toString(); }

    qml::DraftComments *comments = nullptr;
};

void addNoor(PageDesk &desk)
{
    REQUIRE(service::addPeople(desk.workspace.engine(), desk.workspace.person(),
                               {{.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000077")},
                                 .name = "Noor Example",
                                 .externalId = "n-1",
                                 .roles = {Role::Evaluator},
                                 .team = {},
                                 .languages = {}}}));
    QSignalSpy read(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    desk.workspace.refreshDirectory();
    REQUIRE(waitFor([&] { return !read.isEmpty(); }));
}

} // namespace

TEST_CASE("A comment is said about a card by keys, kept on the disk, and settled", "[qml][vision]")
{
    PageDesk desk;
    Talk talk(desk);
    QAbstractItemModelTester tester(talk.comments, QAbstractItemModelTester::FailureReportingMode::Fatal);
    talk.press(Qt::Key_C);
    REQUIRE(talk.focusName() == field);
    talk.write("On which day");
    REQUIRE(waitFor([&] { return talk.comments->rowCount() == 1; }));
    CHECK(talk.at(0, qml::DraftComments::WordsRole).toString() == QStringLiteral("On which day"));
    CHECK(talk.at(0, qml::DraftComments::ThingRole).toString() == QStringLiteral("You get a call"));
    CHECK(talk.at(0, qml::DraftComments::AuthorRole).toString() == QStringLiteral("Ada Example"));
    CHECK(talk.words().isEmpty()); // it is said
    CHECK(talk.comments->countOpen() == 1);
    const auto about = [&] { // those cards that say so
        int cards = 0;
        for (const auto *const card : talk.stage.findAll(QStringLiteral("PromiseCard")))
            cards +=
                card->property("knot").toString() == QStringLiteral("1.0") && card->property("comments").toInt() == 1;
        return cards;
    };
    CHECK(about() == 1);
    const auto *const row = talk.stage.find(QStringLiteral("CommentRow"));
    REQUIRE(row != nullptr);
    for (const auto *const words : row->findChildren<QQuickItem *>())
        if (words->property("text").toString() == QStringLiteral("On which day"))
            CHECK(words->mapToItem(row, {0, 0}).x() >= 6); // the frame of the list goes through no words
    talk.stage.keep("vision-comments");
    talk.goTo(QStringLiteral("Settled"));
    talk.press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return talk.comments->countOpen() == 0; }));
    QTest::qWait(30);
    CHECK(talk.focusName() == QStringLiteral("Settled")); // the row is the same one
    CHECK(about() == 0);
    CHECK(talk.stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    const auto stored = forms::commentsOn(desk.workspace.engine(), talk.craft->draft().id);
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->front().text == "On which day");
    CHECK(stored->front().resolved);
}

TEST_CASE("What was said about a draft is told before it is published, and read with its version", "[qml][vision]")
{
    PageDesk desk;
    Talk talk(desk);
    talk.press(Qt::Key_C);
    talk.write("On which day");
    REQUIRE(waitFor([&] { return talk.comments->count() == 1; }));
    talk.press(Qt::Key_Escape);
    talk.craft->askPublish();
    REQUIRE(waitFor([&] { return talk.isOpen(QStringLiteral("PublishQuestionDialog")); }));
    const auto texts = talk.stage.view().rootObject()->findChildren<QQuickItem *>();
    CHECK(std::ranges::any_of(texts, [](const QQuickItem *each) {
        return each->isVisible() && each->property("text").toString().startsWith(QStringLiteral("Comments on it: 1"));
    }));
    talk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !talk.craft->isOpen(); }));
    auto *const versions = talk.stage.view().rootObject()->findChild<qml::VisionVersions *>();
    REQUIRE(versions != nullptr);
    REQUIRE(waitFor([&] {
        versions->look();
        QTest::qWait(20);
        return versions->comments().size() == 1;
    }));
    CHECK(versions->number() == 1);
    CHECK(versions->comments().front().startsWith(QStringLiteral("Ada Example, ")));
    CHECK(versions->comments().front().endsWith(QStringLiteral(", about “You get a call”:\nOn which day")));
}

TEST_CASE("A comment that the disk refuses stays in its field, and can be said again", "[qml][vision]")
{
    PageDesk desk;
    Talk talk(desk);
    REQUIRE(waitFor([&] { return talk.craft->saveText().startsWith(QStringLiteral("Saved ")); }));
    talk.press(Qt::Key_C);
    setDrafts(desk.workspace, refuses);
    talk.write("On which day");
    REQUIRE(waitFor([&] { return !talk.comments->problem().isEmpty(); }));
    CHECK(talk.words() == QStringLiteral("On which day"));
    CHECK(talk.comments->rowCount() == 0);
    talk.stage.keep("vision-comment-refused");
    setDrafts(desk.workspace, takes);
    talk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return talk.comments->rowCount() == 1; }));
    CHECK(talk.comments->problem().isEmpty());
    CHECK(talk.words().isEmpty());
}

SCENARIO("A comment is typed and not said", "[qml][vision]")
{
    PageDesk desk;
    Talk talk(desk);
    const auto first = talk.craft->draft().id;
    talk.press(Qt::Key_C);
    talk.type("On which day");
    talk.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !talk.isOpen(QStringLiteral("CommentsDialog")); }));
    CHECK(desk.navigation.property("held").toBool());
    WHEN("somebody wants to leave the page")
    {
        CHECK_FALSE(desk.navigation.mayClose());
        REQUIRE(waitFor([&] { return talk.isOpen(QStringLiteral("DiscardDialog")); }));
        THEN("it is asked, and whoever stays types on")
        {
            talk.press(Qt::Key_Escape);
            REQUIRE(waitFor([&] { return talk.isOpen(QStringLiteral("CommentsDialog")); }));
            CHECK(talk.words() == QStringLiteral("On which day"));
            QSignalSpy closes(&desk.navigation, &qml::Navigation::closeAsked);
            desk.navigation.release();
            CHECK(closes.isEmpty()); // it is not wanted any more
        }
    }
    WHEN("another draft is put on the table")
    {
        auto other = talk.vision();
        other.id = VisionSlug("other");
        talk.craft->begin(other, {});
        THEN("the comment is none on that one, and comes again with its own")
        {
            CHECK_FALSE(talk.comments->isTyping());
            CHECK(talk.comments->waits());
            CHECK(desk.navigation.property("held").toBool());
            talk.craft->openStored(first);
            REQUIRE(waitFor([&] { return talk.craft->draft().id == first; }));
            CHECK_FALSE(talk.comments->waits());
            REQUIRE(waitFor([&] { return talk.isOpen(QStringLiteral("CommentsDialog")); }));
            CHECK(talk.words() == QStringLiteral("On which day"));
        }
    }
}

TEST_CASE("Who left is told that a comment was not kept", "[qml][vision]")
{
    QStringList told;
    PageDesk desk;
    QObject::connect(&desk.workspace, &qml::OpenWorkspace::ended, [&](const QString &text) { told << text; });
    {
        Talk talk(desk);
        REQUIRE(waitFor([&] { return talk.craft->saveText().startsWith(QStringLiteral("Saved ")); }));
        setDrafts(desk.workspace, refuses);
        talk.comments->say({}, QStringLiteral("On which day"));
    } // the page goes before the disk has answered
    CHECK(waitFor([&] { return !told.filter(QStringLiteral("was not kept: “On which day”")).isEmpty(); }));
    setDrafts(desk.workspace, takes);
}

TEST_CASE("Somebody is asked to the table by keys, and taken off it", "[qml][vision]")
{
    PageDesk desk;
    addNoor(desk);
    Talk talk(desk);
    talk.press(Qt::Key_C);
    talk.goTo(QStringLiteral("Ask somebody to the table: Ask somebody"));
    const int noor = int(talk.comments->others().indexOf(QStringLiteral("Noor Example")));
    REQUIRE(noor >= 0);
    talk.press(Qt::Key_Space);
    for (int steps = 0; steps <= noor; ++steps)
        talk.press(Qt::Key_Down);
    talk.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return talk.comments->participants() == QStringList{QStringLiteral("Noor Example")}; }));
    CHECK_FALSE(talk.comments->others().contains(QStringLiteral("Noor Example")));
    const auto stored = forms::participantsOf(desk.workspace.engine(), talk.craft->draft().id);
    REQUIRE(stored);
    CHECK(stored->size() == 1);
    talk.goTo(QStringLiteral("Noor Example is at the table; take them off"));
    talk.press(Qt::Key_Space);
    CHECK(waitFor([&] { return talk.comments->participants().isEmpty(); }));
}
