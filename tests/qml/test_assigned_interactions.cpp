// SPDX-License-Identifier: Apache-2.0
// What is assigned to somebody else, or was returned, is offered to nobody else as work, and the list says why.
#include "core/organisation/people_facts.h"
#include "core/sampling/assignment_fact.h"
#include "core/sampling/return_fact.h"
#include "qml/Ringtrue/Evaluate/next_waiting.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Shell/waiting_count.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "tests/qml/desk_sample.h"

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

const PersonId colleague{*Uuid::parse("018f0000-0000-7000-8000-0000000000ee")};

/// Three chats, the newest first: one is assigned to a colleague, one was returned by them, one is left.
struct AssignedInteractionsDesk {
    tests::DeskSample sample{3};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    qml::InteractionList list;

    AssignedInteractionsDesk()
    {
        sample.open(workspace);
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        const auto id = [&](int row) { return *InteractionId::parse(list.idAt(row).toStdString()); };
        Person person;
        person.id = colleague;
        person.name = "Eve Example";
        person.roles = {Role::Evaluator};
        const std::vector facts{organisation::personFact(person),
                                sampling::assignmentFact({id(2), colleague, {}, true}),
                                sampling::returnFact({id(1), 0, colleague, sampling::ReturnReason::NoSound, {}})};
        REQUIRE(workspace.engine().append(tests::deskEvaluator, facts).get());
        Q_EMIT workspace.contentChanged();
        REQUIRE(eventually([&] { return !list.loading() && state(1) == QStringLiteral("Returned"); }));
    }
    QString state(int row) const { return list.index(row).data(qml::InteractionList::StateRole).toString(); }
};

} // namespace

SCENARIO("What a colleague is to evaluate, or returned, is not offered as work", "[interactions][today]")
{
    GIVEN("three chats, the oldest assigned to a colleague, the middle one returned")
    {
        AssignedInteractionsDesk desk;
        THEN("the one that was returned says so")
        {
            CHECK(desk.state(0) == QStringLiteral("To evaluate"));
            qml::InteractionDetail returned;
            returned.setWorkspace(&desk.workspace);
            returned.setInteraction(desk.list.idAt(1));
            REQUIRE(eventually([&] { return !returned.loading(); }));
            CHECK(returned.evaluationsText()
                  == QStringLiteral(
                      "Nobody has evaluated it. It was returned, and waits for nobody until it is put back."));
        }
        THEN("Today, the rail and what comes next offer the one that is left")
        {
            qml::WorkList work;
            work.setWorkspace(&desk.workspace);
            REQUIRE(eventually([&] { return !work.loading(); }));
            CHECK(work.countText() == QStringLiteral("1 waits"));
            CHECK(work.nextId() == desk.list.idAt(0));
            desk.workspace.setWaiting(99);
            qml::WaitingCount count;
            count.setWorkspace(&desk.workspace);
            count.setActive(true);
            CHECK(eventually([&] { return desk.workspace.waiting() == 1; }));
            qml::NextWaiting next;
            next.setProperty("workspace", QVariant::fromValue(&desk.workspace));
            QString found;
            QObject::connect(&next, &qml::NextWaiting::found, &next, [&](const QString &id) { found = id; });
            next.openNext();
            CHECK(eventually([&] { return found == desk.list.idAt(0); }));
        }
        WHEN("only those are asked for that wait")
        {
            const auto left = desk.list.idAt(0);
            desk.list.setEvaluated(qml::InteractionList::ToEvaluate);
            REQUIRE(eventually([&] { return !desk.list.loading(); }));
            CHECK(desk.list.count() == 1);
            CHECK(desk.list.idAt(0) == left);
        }
    }
}
