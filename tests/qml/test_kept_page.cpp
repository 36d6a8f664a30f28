// SPDX-License-Identifier: Apache-2.0
// The page that is made once shows one interaction after the other.
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

constexpr std::string_view shortForm = R"(ringtrue: form 1
form: short-chat
title: A short one
language: en
channels: [chat]
vision: first-steps-service
sections:
  - id: all
    title: Everything
    questions:
      - {id: settled, text: "Was it settled?", type: yes-no, weight: 60, phase: during, trace: [takes-in]}
  - id: rest
    title: The rest
    questions:
      - {id: kind, text: "Was it kind?", type: yes-no, weight: 40, phase: during, trace: [plain-words]}
)";

void publishShortForm(qml::OpenWorkspace &workspace)
{
    auto published = workspace.sharedEngine()->submit([](ledger::Ledger &ledger, storage::Connection &connection) {
        return bool(forms::publishForm(ledger, connection, tests::deskEvaluator, shortForm, "short.form.yaml"));
    });
    REQUIRE(published.get());
}

// All items in @p item that are seen and of that QML type.
QList<const QQuickItem *> ofType(const QQuickItem &item, const QString &type)
{
    QList<const QQuickItem *> found;
    if (!item.isVisible())
        return found;
    if (QString::fromLatin1(item.metaObject()->className()).startsWith(type + QStringLiteral("_QMLTYPE")))
        found << &item;
    for (const auto *child : item.childItems())
        found << ofType(*child, type);
    return found;
}

// The titles of the sections over their questions.
QStringList headings(AppWindow &app)
{
    QStringList titles;
    for (const auto *head : ofType(*app.window().contentItem(), QStringLiteral("SectionHead")))
        titles << tests::nameOf(*head->childItems().constFirst());
    return titles;
}

} // namespace

SCENARIO("Interactions opened one after the other leave nothing behind", "[pages][keys]")
{
    GIVEN("Today with three chats")
    {
        tests::DeskSample sample;
        qml::OpenWorkspace workspace(sample.registry(), sample.clock());
        sample.open(workspace);
        AppWindow app(workspace, QStringLiteral("today"));
        REQUIRE(app.settles());
        const auto open = [&app](Qt::Key key) {
            REQUIRE(app.settles());
            app.press(key);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
            REQUIRE(app.settles());
        };
        const auto answered = [&app] {
            return app.names().filter(QRegularExpression(QStringLiteral("^Question \\d+, .*: Yes$"))).size();
        };
        const auto said = [&app](int seed) {
            const auto words = QStringLiteral("thanks %1").arg(seed);
            return eventually([&] { return !app.names().filter(words).isEmpty(); });
        };
        open(Qt::Key_Return); // the oldest
        CHECK(said(0));
        app.press(Qt::Key_Y);
        CHECK(answered() == 1);
        app.press(Qt::Key_W);
        WHEN("another one is opened")
        {
            app.press(Qt::Key_Escape); // the reasons
            app.press(Qt::Key_Escape);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("TodayPage")); }));
            CHECK(app.names().filter(QStringLiteral("thanks")).isEmpty());
            open(Qt::Key_2); // the third
            THEN("it shows what is its own")
            {
                CHECK(said(2));
                CHECK(app.names().filter(QStringLiteral("thanks 0")).isEmpty());
                CHECK(answered() == 0);
            }
            AND_WHEN("one goes back to the first")
            {
                app.press(Qt::Key_Escape);
                REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("TodayPage")); }));
                REQUIRE(app.settles());
                open(Qt::Key_Return); // what was begun
                THEN("its answer is there")
                {
                    CHECK(said(0));
                    CHECK(answered() == 1);
                    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
                }
            }
        }
        WHEN("keys are pressed while the page waits behind another")
        {
            app.press(Qt::Key_Escape);
            app.press(Qt::Key_Escape);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("TodayPage")); }));
            app.press(Qt::Key_N);
            app.press(Qt::Key_X);
            open(Qt::Key_Return); // what was begun
            THEN("they have answered nothing")
            {
                CHECK(answered() == 1);
            }
        }
    }
}

TEST_CASE("A page that is shown while it is being made is not made anew", "[pages]")
{
    tests::DeskSample sample;
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("today"));
    REQUIRE(app.settles());
    QQuickItem *kept = nullptr;
    for (auto *const loader : app.window().findChildren<QQuickItem *>())
        if (loader->inherits("QQuickLoader") && loader->property("asynchronous").toBool())
            kept = loader;
    REQUIRE(kept != nullptr);
    const auto isBeingMade = [kept] {
        constexpr int loading = 2;
        return kept->property("status").toInt() == loading && !kept->childItems().isEmpty();
    };
    REQUIRE(eventually(isBeingMade));
    const QPointer<QQuickItem> made = kept->childItems().constFirst();
    QTest::keyClick(&app.window(), Qt::Key_Return);
    REQUIRE(made != nullptr);
    CHECK(kept->property("item").value<QQuickItem *>() == made);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    REQUIRE(app.settles());
    app.press(Qt::Key_Y);
    CHECK(app.names().filter(QRegularExpression(QStringLiteral("^Question 1, .*: Yes$"))).size() == 1);
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}

SCENARIO("The page is rehearsed beside the window while nobody does anything", "[pages]")
{
    GIVEN("Today, looked at")
    {
        tests::DeskSample sample;
        qml::OpenWorkspace workspace(sample.registry(), sample.clock());
        sample.open(workspace);
        AppWindow app(workspace, QStringLiteral("today"));
        REQUIRE(app.settles());
        const auto &everything = *app.window().contentItem();
        const auto slot = QStringLiteral("QuestionSlot");
        REQUIRE(eventually([&] { return !ofType(everything, slot).isEmpty(); }));
        THEN("nobody sees the page, no key reaches it, it leaves no draft, and it goes again")
        {
            CHECK(app.names().filter(QStringLiteral("Question ")).isEmpty());
            CHECK(app.focusIsIn(QStringLiteral("TodayPage")));
            app.press(Qt::Key_Y);
            app.press(Qt::Key_Tab);
            CHECK_FALSE(app.focusIsIn(QStringLiteral("EvaluatePage")));
            REQUIRE(eventually([&] { return ofType(everything, slot).isEmpty(); }));
            const auto drafts = workspace.sharedEngine()->drafts().list().get();
            REQUIRE(drafts);
            CHECK(drafts->empty());
            CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
        }
        WHEN("the interaction is opened meanwhile")
        {
            app.press(Qt::Key_Return);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
            REQUIRE(app.settles());
            app.press(Qt::Key_Y);
            THEN("it is the page that all use, and its answers are kept")
            {
                CHECK(app.names().filter(QRegularExpression(QStringLiteral("^Question 1, .*: Yes$"))).size() == 1);
                CHECK(eventually([&] {
                    const auto drafts = workspace.sharedEngine()->drafts().list().get();
                    return drafts && drafts->size() == 1 && drafts->front().answered == 1;
                }));
            }
        }
    }
}

TEST_CASE("Rows of one form serve the next, longer or shorter one", "[evaluate]")
{
    tests::DeskSample sample;
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    publishShortForm(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    qml::Evaluation evaluation;
    qml::QuestionList questions;
    QAbstractItemModelTester tester(&questions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&questions, &QAbstractItemModel::modelReset);
    questions.setEvaluation(&evaluation);
    evaluation.setWorkspace(&workspace);
    evaluation.setInteraction(list.idAt(0));
    REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
    REQUIRE(evaluation.formTitles().size() == 2);
    const auto choose = [&](const QString &title) {
        for (int choice = 0; choice < 2; ++choice)
            if (evaluation.formTitles().at(choice).startsWith(title))
                evaluation.chooseForm(choice);
        REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
    };
    const auto last = [&] { return questions.index(questions.rowCount() - 1); };

    choose(QStringLiteral("Calls and chats"));
    const auto longer = questions.rowCount();
    choose(QStringLiteral("A short one"));
    REQUIRE(questions.rowCount() == 2);
    CHECK(questions.index(0).data(qml::QuestionList::SectionRole).toString() == QStringLiteral("Everything"));
    CHECK(last().data(qml::QuestionList::WordsRole).toString() == QStringLiteral("Was it kind?"));
    CHECK(last().data(qml::QuestionList::SectionRole).toString() == QStringLiteral("The rest"));
    choose(QStringLiteral("Calls and chats"));
    CHECK(questions.rowCount() == longer);
    CHECK(longer > 2);
    CHECK(resets.count() == 0);
}

TEST_CASE("Headings stand where the sections of the form that is shown begin", "[pages][keys]")
{
    tests::DeskSample sample;
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    publishShortForm(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    AppWindow app(workspace, QStringLiteral("evaluate"), list.idAt(0));
    REQUIRE(app.settles());
    const auto asks = [&app](const char *words) {
        return !app.names()
                    .filter(QRegularExpression(QStringLiteral("^Question \\d+, ") + QLatin1String(words)))
                    .isEmpty();
    };
    const bool beginsShort = asks("Was it kind");
    const auto chooseTheOther = [&] {
        app.press(Qt::Key_F);
        app.press(beginsShort == asks("Was it kind") ? Qt::Key_Down : Qt::Key_Up);
        app.press(Qt::Key_Return);
        REQUIRE(app.settles());
    };
    if (beginsShort)
        chooseTheOther();
    REQUIRE(eventually([&] { return asks("Explains in the customer"); }));
    const auto before = headings(app);
    CHECK(before.mid(0, 2) == QStringList{QStringLiteral("Opening"), QStringLiteral("Answering")});
    chooseTheOther();
    REQUIRE(eventually([&] { return asks("Was it kind"); }));
    CHECK(headings(app) == QStringList{QStringLiteral("Everything"), QStringLiteral("The rest")});
    CHECK_FALSE(asks("Explains in the customer"));
    chooseTheOther();
    REQUIRE(eventually([&] { return asks("Explains in the customer"); }));
    CHECK(headings(app) == before);
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}
