// SPDX-License-Identifier: Apache-2.0
// A vision as large as they come, on its table.
#include "forms/edit/vision_edit.h"
#include "forms/edit/vision_link.h"
#include "tests/qml/vision_table.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>
#include <map>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

std::string numbered(const char *word, int number)
{
    return std::string(word) + std::to_string(number);
}

/// 12 sources with 10 quotes each, 15 promises, 7 pillars, 60 behaviours.
Vision largeVision()
{
    Vision vision;
    vision.id = VisionSlug("large");
    vision.organisation = "Ollensay Line";
    vision.function = "Contact centre";
    vision.title = "A large vision";
    vision.language = "en";
    for (int i = 0; i < 12; ++i) {
        Source source{.id = SourceSlug(numbered("source", i)),
                      .kind = i % 2 == 0 ? SourceKind::BusinessStrategy : SourceKind::CustomerResearchSurvey,
                      .title = numbered("Source ", i),
                      .text = {},
                      .quotes = {},
                      .date = {}};
        for (int k = 0; k < 10; ++k) {
            const auto words = "We ring back within the day, said number " + std::to_string(i * 10 + k) + ".";
            source.text += words + " Nobody who waits is left without a word on when it goes on.\n\n";
            source.quotes.push_back({QuoteSlug(numbered("q", k)), words});
        }
        vision.sources.push_back(std::move(source));
    }
    for (int i = 0; i < 15; ++i) {
        Promise promise{.id = PromiseSlug(numbered("promise", i)),
                        .text = "You hear from us before you have to ask, number " + std::to_string(i),
                        .to = PromiseAudience::Both,
                        .quotes = {}};
        for (int k = 0; k < 8; ++k)
            promise.quotes.push_back(
                {SourceSlug(numbered("source", (i * 8 + k) / 10)), QuoteSlug(numbered("q", (i * 8 + k) % 10))});
        vision.promises.push_back(std::move(promise));
    }
    int behaviours = 0;
    for (int i = 0; i < 7; ++i) {
        Pillar pillar;
        pillar.id = PillarSlug(numbered("pillar", i));
        pillar.name = numbered("Pillar ", i);
        pillar.text = "What is said is done, and what cannot be done is said";
        for (int k = 0; k < 15; ++k)
            if (k % 7 == i)
                pillar.promises.push_back(PromiseSlug(numbered("promise", k)));
        for (int k = 0; behaviours < 60 && k < 9; ++k, ++behaviours) {
            Behaviour behaviour;
            behaviour.id = BehaviourSlug(numbered("behaviour", behaviours));
            behaviour.text = "Names the day on which the customer hears again, number " + std::to_string(behaviours);
            behaviour.soundsLike = {"You hear from me on Tuesday."};
            pillar.behaviours.push_back(std::move(behaviour));
        }
        vision.pillars.push_back(std::move(pillar));
    }
    return vision;
}

/// All cards of the board and all marks on the sheets, by the path of what they stand for.
std::map<QString, QPointer<QQuickItem>> cardsOf(Table &table)
{
    std::map<QString, QPointer<QQuickItem>> out;
    const std::function<void(QQuickItem *)> visit = [&](QQuickItem *item) {
        const auto path = table.craft->pathOf(item->property("knot").toString());
        if (item->inherits("QQuickAbstractButton") && !path.isEmpty())
            out.emplace(path, item);
        for (auto *const child : item->childItems())
            visit(child);
    };
    visit(table.stage.view().rootObject());
    return out;
}

/// How long @p step takes until it is drawn.
double measured(Table &table, const std::function<void()> &step)
{
    QElapsedTimer clock;
    clock.start();
    step();
    QCoreApplication::processEvents();
    static_cast<void>(table.stage.view().grabWindow());
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

TEST_CASE("A step on the table leaves all cards that it does not change", "[vision][qml]")
{
    PageDesk desk;
    Table table(desk);
    table.craft->begin(largeVision(), {});
    QTest::qWait(300);
    const auto before = cardsOf(table);
    REQUIRE(before.size() == 120 + 15 + 7 + 60);
    const auto lost = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return std::count_if(before.begin(), before.end(), [](const auto &card) { return card.second == nullptr; });
    };
    REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, "We ring back")));
    REQUIRE(table.craft->take(forms::addBehaviour(table.vision(), PillarSlug("pillar3"), "Says when")));
    REQUIRE(table.craft->take(forms::removePart(table.vision(), BehaviourSlug("behaviour0"))));
    QTest::qWait(30);
    CHECK(lost() == 1);
    const auto now = cardsOf(table);
    CHECK(now.size() == before.size());
    for (const auto &[path, card] : now) { // each stands for what it shows
        CAPTURE(path.toStdString());
        if (const auto found = before.find(path); found != before.end())
            CHECK(found->second == card);
        const auto place = card->property("words").toString();
        if (path == QStringLiteral("behaviours/says-when"))
            CHECK(place == QStringLiteral("Says when"));
    }
    REQUIRE(table.craft->take(forms::toggleLink(table.vision(), PromiseSlug("promise7"), PillarSlug("pillar0"))));
    table.craft->undo();
    QTest::qWait(30);
    CHECK(lost() <= 2); // a promise that goes to another pillar gets another card
}

TEST_CASE("What is put on a large table is scrolled to, with the attention, above what is said at the foot",
          "[vision][qml]")
{
    PageDesk desk;
    Table table(desk);
    table.craft->begin(largeVision(), {});
    QTest::qWait(300);
    table.craft->goTo(QStringLiteral("pillars/pillar1"));
    QTest::qWait(50);
    table.press(Qt::Key_B);
    table.write("Says when");
    QTest::qWait(500); // it was checked, too: a note may have made it higher
    const auto cards = cardsOf(table);
    const auto made = cards.find(QStringLiteral("behaviours/says-when"));
    REQUIRE(made != cards.end());
    CHECK(made->second->property("here").toBool());
    const auto top = made->second->mapToScene({0, 0}).y();
    CHECK(top > 150); // below the heads of the columns
    CHECK(top + made->second->height() <= table.stage.view().height() - 76);
    table.stage.keep("vision-new-behaviour");
}

TEST_CASE("What a step on a large table costs", "[.][measure][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.craft->begin(largeVision(), {});
    QTest::qWait(500);
    double idle = 0;
    for (int i = 0; i < 3; ++i)
        idle = measured(table, [] {});
    std::string out = "a frame " + std::to_string(idle) + " ms";
    const auto tell = [&](const char *what, const std::function<void()> &step) {
        for (int i = 0; i < 3; ++i)
            out += "\n" + std::string(what) + " " + std::to_string(measured(table, step)) + " ms";
        QTest::qWait(700);
    };
    int turn = 0;
    tell("statement", [&] {
        REQUIRE(table.craft->take(
            forms::setWords(table.vision(), forms::HeadWords::Statement, numbered("We ring back ", ++turn))));
    });
    tell("behaviour", [&] {
        REQUIRE(
            table.craft->take(forms::addBehaviour(table.vision(), PillarSlug("pillar3"), numbered("Says ", ++turn))));
    });
    table.craft->goTo(QStringLiteral("promises/promise7"));
    tell("tie", [&] {
        table.craft->tie(QStringLiteral("0.119"));
        table.craft->tie(table.current());
    });
    tell("undo and redo", [&] {
        table.craft->undo();
        table.craft->redo();
    });
    tell("attention", [&] { table.craft->reading()->move(qml::VisionReading::Down); });
    table.craft->select(0, 2, 20);
    tell("quote", [&] {
        table.craft->select(0, 3 + turn, 20 + turn);
        ++turn;
        table.craft->markQuote();
    });
    const auto checked = measured(table, [&] { QTest::qWait(400); });
    out += "\ncheck after it, beyond 400 ms: " + std::to_string(checked - 400) + " ms";
    puts(out.c_str());
}
