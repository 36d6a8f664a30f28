// SPDX-License-Identifier: Apache-2.0
// What was taken away before anybody evaluated it is no work any more, and the lists say why.
#include "core/ledger/ledger_facts.h"
#include "media/facts/media_facts.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "tests/qml/desk_sample.h"

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

/// Three chats, of which one was removed and one erased.
struct RemovedInteractionsDesk {
    tests::DeskSample sample{3};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    qml::InteractionList list;

    RemovedInteractionsDesk()
    {
        sample.open(workspace);
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        const auto removed = *InteractionId::parse(list.idAt(0).toStdString());
        const auto erased = *InteractionId::parse(list.idAt(1).toStdString());
        workspace.engine()
            .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                REQUIRE(ledger.append(tests::deskEvaluator, media::removalFact(removed, "retention")));
                REQUIRE(ledger.erase(tests::deskEvaluator,
                                     {{ledger::subjectOf(erased)}, "asked for it", "subject-request"}));
            })
            .get();
        Q_EMIT workspace.contentChanged();
        REQUIRE(eventually([&] { return !list.loading() && state(0) == QStringLiteral("Removed"); }));
    }
    QString state(int row) const { return list.index(row).data(qml::InteractionList::StateRole).toString(); }
    void know(qml::InteractionDetail &detail, int row)
    {
        detail.setWorkspace(&workspace);
        detail.setInteraction(list.idAt(row));
        REQUIRE(eventually([&] { return !detail.loading(); }));
    }
};

} // namespace

SCENARIO("What was taken away or erased before anybody evaluated it waits for nobody", "[interactions][today]")
{
    GIVEN("three chats, one removed, one erased")
    {
        RemovedInteractionsDesk desk;
        THEN("the list says so in place of offering them as work")
        {
            CHECK(desk.state(1) == QStringLiteral("Erased"));
            CHECK(desk.state(2) == QStringLiteral("To evaluate"));
        }
        THEN("each says why, and only the one that is left can be evaluated")
        {
            qml::InteractionDetail removed;
            desk.know(removed, 0);
            CHECK(removed.evaluationsText()
                  == QStringLiteral("Nobody has evaluated it, and nobody can any more: what was said was taken away, "
                                    "such as after its retention."));
            CHECK(removed.opens().isEmpty());
            qml::InteractionDetail erased;
            desk.know(erased, 1);
            CHECK(erased.evaluationsText()
                  == QStringLiteral("Nobody has evaluated it, and nobody can any more: what was said was erased."));
            CHECK(erased.opens().isEmpty());
            qml::InteractionDetail left;
            desk.know(left, 2);
            CHECK(left.evaluationsText() == QStringLiteral("Nobody has evaluated it yet."));
            CHECK(left.opens() == desk.list.idAt(2));
        }
        THEN("none of both is asked about")
        {
            qml::Evaluation evaluation;
            evaluation.setWorkspace(&desk.workspace);
            const auto heading = [&](int row) {
                evaluation.setInteraction(desk.list.idAt(row));
                REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
                return evaluation.state() == qml::Evaluation::Failed ? evaluation.problemHeading() : QString();
            };
            CHECK(heading(0) == QStringLiteral("What was said here was removed"));
            CHECK(heading(1) == QStringLiteral("This interaction was erased"));
            CHECK(heading(2).isEmpty());
            CHECK(evaluation.state() == qml::Evaluation::Filling);
        }
        WHEN("only those are asked for that wait, or that were evaluated")
        {
            const auto last = desk.list.idAt(2);
            desk.list.setEvaluated(qml::InteractionList::ToEvaluate);
            REQUIRE(eventually([&] { return !desk.list.loading(); }));
            CHECK(desk.list.count() == 1);
            CHECK(desk.list.idAt(0) == last);
            desk.list.setEvaluated(qml::InteractionList::Done);
            REQUIRE(eventually([&] { return !desk.list.loading(); }));
            CHECK(desk.list.count() == 0);
        }
        THEN("Today offers the one that is left")
        {
            qml::WorkList work;
            work.setWorkspace(&desk.workspace);
            REQUIRE(eventually([&] { return !work.loading(); }));
            CHECK(work.countText() == QStringLiteral("1 waits"));
            CHECK(work.rowCount() <= 1);
            CHECK(work.nextId() == desk.list.idAt(2));
        }
    }
}
