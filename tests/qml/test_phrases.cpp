// SPDX-License-Identifier: Apache-2.0
// Phrases that go on with what is typed in a comment.
#include "core/service/comment_phrases.h"
#include "qml/Ringtrue/Evaluate/phrase_list.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"
#include "tests/qml/fill_form.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// The page of a chat, a few phrases kept for its first question, and the comment on it open.
struct PhrasesDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::optional<AppWindow> app;

    PhrasesDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        app.emplace(workspace, QStringLiteral("evaluate"), list.idAt(0));
        REQUIRE(app->settles());
        keep({"Did not say her name", "Named herself at once", "Ø 2 facts only 👍"});
    }
    QuestionSlug question() { return phrases()->evaluation()->run()->question(0).id; }
    void keep(const std::vector<std::string> &words, bool everywhere = false)
    {
        std::vector<service::CommentPhrase> phrases; // at once: they stand in this order
        for (const auto &one : words)
            phrases.push_back(
                {.id = {}, .question = everywhere ? std::nullopt : std::optional{question()}, .words = one});
        REQUIRE(service::keepPhrases(workspace.engine(), tests::deskEvaluator, phrases));
    }
    qml::PhraseList *phrases() { return app->window().findChild<qml::PhraseList *>(); }
    std::vector<std::string> kept()
    {
        const auto found = service::phrasesOf(workspace.engine(), tests::deskEvaluator);
        REQUIRE(found);
        std::vector<std::string> words;
        for (const auto &phrase : found->phrases)
            words.push_back(phrase.words);
        std::ranges::sort(words);
        return words;
    }
    void openComment()
    {
        app->press(Qt::Key_C);
        REQUIRE(eventually([&] { return phrases()->loaded(); }));
    }
    std::string comment() { return app->window().activeFocusItem()->property("text").toString().toStdString(); }
    bool offers(const char *words) { return app->shows(QString::fromUtf8(words)); }
    bool isOpen()
    {
        return app->shows(QStringLiteral("Phrases"))
               && app->find(QStringLiteral("Phrases"))->inherits("QQuickListView");
    }
};

} // namespace

SCENARIO("What is typed in a comment is gone on with by a phrase", "[pages][phrases]")
{
    PhrasesDesk desk;
    auto &app = *desk.app;
    desk.openComment();
    CHECK_FALSE(desk.isOpen()); // nothing is typed
    WHEN("the beginning of words of a phrase is typed")
    {
        app.type(QStringLiteral("Calm. her n"));
        REQUIRE(desk.isOpen());
        CHECK(desk.offers("Did not say her name"));
        CHECK_FALSE(desk.offers("Ø 2 facts only 👍"));
        THEN("Down and Tab put it in the place of what was typed, and it is counted")
        {
            app.press(Qt::Key_Down);
            app.press(Qt::Key_Tab);
            CHECK(desk.comment() == "Calm. Did not say her name");
            CHECK_FALSE(desk.isOpen());
            CHECK(eventually([&] {
                const auto found = service::phrasesOf(desk.workspace.engine(), tests::deskEvaluator);
                return found && found->phrases.at(0).words == "Did not say her name" && found->phrases.at(0).used == 1;
            }));
            app.type(QStringLiteral(" 3"));
            CHECK(desk.comment() == "Calm. Did not say her name 3");
        }
        THEN("Return begins a line as long as none is chosen, and Tab goes on")
        {
            app.press(Qt::Key_Return);
            CHECK(desk.comment() == "Calm. her n\n");
            app.press(Qt::Key_Tab);
            CHECK_FALSE(app.window().activeFocusItem()->inherits("QQuickTextArea"));
        }
        THEN("Esc closes the list first, and leaves the field then")
        {
            app.press(Qt::Key_Escape);
            CHECK_FALSE(desk.isOpen());
            CHECK(desk.comment() == "Calm. her n");
            app.type(QStringLiteral("a"));
            CHECK_FALSE(desk.isOpen()); // until another sentence begins
            app.type(QStringLiteral(". her"));
            CHECK(desk.isOpen());
            app.press(Qt::Key_Escape);
            app.press(Qt::Key_Escape);
            CHECK_FALSE(app.window().activeFocusItem()->inherits("QQuickTextArea"));
        }
        THEN("digits and letters stay the comment's, also while one is chosen")
        {
            app.press(Qt::Key_Down);
            app.type(QStringLiteral("12x"));
            CHECK(desk.comment() == "Calm. her n12x");
            CHECK(app.shows(QStringLiteral("Comment on question 1")));
        }
        THEN("Up goes back from the first one to the field")
        {
            app.press(Qt::Key_Down);
            app.press(Qt::Key_Up);
            app.press(Qt::Key_Return);
            CHECK(desk.comment() == "Calm. her n\n");
        }
    }
    WHEN("right-to-left text and emoji stand before it")
    {
        auto *const field = app.window().activeFocusItem();
        field->setProperty("text", QString::fromUtf8("שלום 😀. "));
        field->setProperty("cursorPosition", field->property("length"));
        app.type(QStringLiteral("2 fa"));
        REQUIRE(desk.isOpen());
        app.press(Qt::Key_Down);
        app.press(Qt::Key_Return);
        THEN("it goes in behind them, whole")
        {
            CHECK(desk.comment() == "שלום 😀. Ø 2 facts only 👍");
        }
    }
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}

SCENARIO("The whole list is opened from the card, and phrases are kept and taken off", "[pages][phrases]")
{
    PhrasesDesk desk;
    auto &app = *desk.app;
    desk.keep({"For every question"}, true);
    WHEN("P is pressed on the card")
    {
        app.press(Qt::Key_P);
        REQUIRE(eventually([&] { return desk.isOpen(); }));
        CHECK(desk.phrases()->count() == 4);
        THEN("Return puts in the first one")
        {
            const auto first = desk.phrases()->index(0).data(qml::PhraseList::WordsRole).toString().toStdString();
            app.press(Qt::Key_Return);
            CHECK(desk.comment() == first);
        }
        THEN("behind a sentence it goes in with a blank, and the cursor stays where it was")
        {
            app.press(Qt::Key_Escape);
            app.type(QStringLiteral("Calm. Good."));
            for (int letter = 0; letter < 6; ++letter)
                app.press(Qt::Key_Left);
            app.press(Qt::Key_P, Qt::ControlModifier);
            app.type(QStringLiteral(" every"));
            app.press(Qt::Key_Return);
            CHECK(desk.comment() == "Calm. For every question Good.");
            app.press(Qt::Key_P, Qt::ControlModifier);
            app.press(Qt::Key_Escape);
            app.type(QStringLiteral("."));
            app.press(Qt::Key_P, Qt::ControlModifier);
            const auto first = desk.phrases()->index(0).data(qml::PhraseList::WordsRole).toString().toStdString();
            app.press(Qt::Key_Return);
            CHECK(desk.comment() == "Calm. For every question. " + first + " Good.");
        }
        THEN("Del takes one off, and Ctrl+Z puts it back")
        {
            app.press(Qt::Key_Delete);
            CHECK(desk.phrases()->count() == 3);
            CHECK(eventually([&] { return desk.kept().size() == 3; }));
            REQUIRE(desk.phrases()->canPutBack());
            QSignalSpy said(desk.phrases(), &qml::PhraseList::said);
            app.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK_FALSE(desk.phrases()->canPutBack());
            REQUIRE(eventually([&] { return said.count() == 1; }));
            CHECK(said.at(0).at(0).toString().startsWith(QStringLiteral("Back among the phrases: “")));
            CHECK(eventually([&] { return desk.kept().size() == 4; }));
            CHECK(eventually([&] { return desk.phrases()->count() == 4; }));
        }
        THEN("typing seeks in it")
        {
            app.type(QStringLiteral("every"));
            CHECK(desk.phrases()->count() == 1);
            app.press(Qt::Key_Return);
            CHECK(desk.comment() == "For every question");
        }
    }
    WHEN("a comment is kept while it is typed")
    {
        desk.openComment();
        app.type(QStringLiteral("Asked twice. Was sure"));
        app.press(Qt::Key_D, Qt::ControlModifier);
        THEN("it is a phrase of this question")
        {
            CHECK(eventually([&] { return desk.kept().size() == 5; }));
            CHECK(desk.kept().front() == "Asked twice. Was sure");
            CHECK(desk.comment() == "Asked twice. Was sure");
        }
    }
    WHEN("only a part of it is selected, for every question")
    {
        desk.openComment();
        app.type(QStringLiteral("Asked twice"));
        for (int letter = 0; letter < 5; ++letter)
            app.press(Qt::Key_Left, Qt::ShiftModifier);
        app.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        THEN("that part is")
        {
            CHECK(eventually([&] { return desk.kept().size() == 5; }));
            const auto found = service::phrasesOf(desk.workspace.engine(), tests::deskEvaluator);
            CHECK(std::ranges::any_of(found->phrases, [](const service::CommentPhrase &phrase) {
                return phrase.words == "twice" && !phrase.question;
            }));
        }
    }
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("A question without phrases says how one is kept, and nothing is kept of nothing", "[pages][phrases]")
{
    PhrasesDesk desk;
    auto &app = *desk.app;
    app.press(Qt::Key_J);
    app.press(Qt::Key_P);
    CHECK(eventually([&] {
        return app.shows(QStringLiteral(
            "No phrase goes on with this. Ctrl D keeps the comment, or what is selected in it, as a phrase."));
    }));
    QSignalSpy said(desk.phrases(), &qml::PhraseList::said);
    app.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(eventually([&] { return said.count() == 1; }));
    CHECK(said.at(0).at(0).toString() == QStringLiteral("Write the comment first: then it can be kept as a phrase."));
    CHECK(desk.kept().size() == 3);
}

TEST_CASE("The rows of the phrases follow what is typed", "[phrases]")
{
    PhrasesDesk desk;
    auto *const list = desk.phrases();
    const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list->refresh();
    REQUIRE(eventually([&] { return list->loaded(); }));
    CHECK(list->count() == 3);
    list->setBefore(QStringLiteral("name"));
    CHECK(list->count() == 2);
    CHECK(list->index(0).data(qml::PhraseList::WordsRole).toString() == QStringLiteral("Named herself at once"));
    list->setBefore(QStringLiteral("zebra"));
    CHECK(list->count() == 0);
    CHECK(list->typing());
}

TEST_CASE("A comment that was submitted three times in the same words is offered from then on", "[evaluate][phrases]")
{
    PhrasesDesk desk;
    desk.app.reset();
    qml::InteractionList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    const QStringList chats{list.idAt(0), list.idAt(1), list.idAt(2)};
    for (const auto &chat : chats) {
        CHECK(desk.workspace.engine().canWrite());
        const auto before = service::phrasesOf(desk.workspace.engine(), tests::deskEvaluator);
        CHECK(before->phrases.size() == 3);
        qml::Evaluation evaluation;
        evaluation.setWorkspace(&desk.workspace);
        evaluation.setInteraction(chat);
        REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
        tests::answerAll(evaluation);
        evaluation.setCurrent(0);
        evaluation.setComment(QStringLiteral("Heard her out"));
        tests::submit(evaluation);
    }
    const auto learnt = service::phrasesOf(desk.workspace.engine(), tests::deskEvaluator);
    REQUIRE(learnt);
    CHECK(std::ranges::any_of(learnt->phrases,
                              [](const service::CommentPhrase &phrase) { return phrase.words == "Heard her out"; }));
}
