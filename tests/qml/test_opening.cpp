// SPDX-License-Identifier: Apache-2.0
// A workspace whose views another version made: they are made anew while it is opened.
#include "core/ledger/ledger.h"
#include "core/organisation/core_views.h"
#include "core/organisation/people_facts.h"
#include "core/sampling/sampling_views.h"
#include "forms/facts/forms_views.h"
#include "media/facts/media_facts.h"
#include "qml/Ringtrue/Workspace/opening_progress.h"
#include "tests/qml/app_window.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

constexpr int manyTeams = 2500;
constexpr ledger::PassphraseCost openingCheap{.passes = 1, .memory = 8 * 1024 * 1024};

std::atomic_int applied = 0;
std::atomic_bool gate = false; ///< open: nothing waits
ledger::Apply applyTeam = nullptr;

/// A disk so slow that the second thousand of teams takes until the gate opens.
ledger::Applied applySlowly(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    if (++applied > 1200)
        gate.wait(false);
    return applyTeam(connection, fact, body);
}

/// What the next version knows: one more table.
ledger::Registry nextVersion()
{
    auto core = organisation::coreViews();
    for (auto &kind : core.kinds)
        if (kind.name == "core.team") {
            applyTeam = kind.apply;
            kind.apply = applySlowly;
        }
    ledger::Views more{.owner = "next",
                       .schema = "CREATE TABLE next_thing (id INTEGER PRIMARY KEY) STRICT;",
                       .tables = {"next_thing"},
                       .kinds = {}};
    return ledger::Registry({core, sampling::samplingViews(), forms::formsViews(), media::mediaViews(), more});
}

struct OldWorkspace {
    tests::DeskSample sample{0};
    ledger::Registry next = nextVersion();
    qml::OpenWorkspace workspace{next, sample.clock()};

    OldWorkspace()
    {
        qml::OpenWorkspace old(sample.registry(), sample.clock());
        sample.open(old);
        std::vector<ledger::FactDraft> teams;
        for (int i = 0; i < manyTeams; ++i)
            teams.push_back(organisation::teamFact({.id = TeamId{*Uuid::parse(number(i))},
                                                    .name = "Team " + std::to_string(i),
                                                    .site = {},
                                                    .vendor = {},
                                                    .country = {},
                                                    .languages = {}}));
        REQUIRE(old.engine().append(tests::deskEvaluator, std::move(teams)).get());
        old.close();
        applied = 0;
        gate = false;
    }
    ~OldWorkspace() { release(); }
    static std::string number(int i)
    {
        const auto digits = QString::number(i).rightJustified(12, QLatin1Char('0'));
        return "018f0000-0000-7000-9000-" + digits.toStdString();
    }
    void release()
    {
        gate = true;
        gate.notify_all();
    }
    void open() { workspace.open(QString::fromStdString(sample.folder().string()), QStringLiteral("q-1")); }
    bool becomes(qml::OpenWorkspace::State state)
    {
        return eventually([&] { return workspace.state() == state; });
    }
    /// Which version's views the workspace holds, and whether the new table is there.
    std::string views() const
    {
        const SQLite::Database database((sample.folder() / "workspace.db").string());
        SQLite::Statement hash(database, "SELECT hex(views_hash), (SELECT count(*) FROM sqlite_schema WHERE name = "
                                         "'next_thing'), (SELECT count(*) FROM team) FROM ledger");
        REQUIRE(hash.executeStep());
        return hash.getColumn(0).getString() + ", " + hash.getColumn(1).getString() + ", "
               + hash.getColumn(2).getString();
    }
};

} // namespace

SCENARIO("A workspace is arranged anew for this version", "[pages][door]")
{
    GIVEN("one that takes long for it")
    {
        OldWorkspace old;
        const auto before = old.views();
        AppWindow app(old.workspace, QStringLiteral("today"));
        old.open();
        REQUIRE(eventually([&] { return app.shows(QStringLiteral("Cancel")); }));
        app.keep(QStringLiteral("opening"));
        CHECK_FALSE(app.names().filter(QStringLiteral("of 2,5")).isEmpty());
        WHEN("somebody cancels it by key")
        {
            app.press(Qt::Key_Escape);
            REQUIRE(eventually([&] { return app.shows(QStringLiteral("Stopping")); }));
            old.release();
            THEN("the workspace is as it was, and can be opened again")
            {
                REQUIRE(old.becomes(qml::OpenWorkspace::Closed));
                CHECK(old.views() == before);
                old.open();
                REQUIRE(old.becomes(qml::OpenWorkspace::Open));
                CHECK(old.views() != before);
            }
        }
        WHEN("nobody does")
        {
            old.release();
            THEN("it opens")
            {
                REQUIRE(old.becomes(qml::OpenWorkspace::Open));
                REQUIRE(app.settles());
                CHECK(old.workspace.directory().teams.size() == manyTeams);
                CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
            }
        }
    }
}

TEST_CASE("A name that is not right is said at the door, also after the workspace was arranged anew", "[door]")
{
    OldWorkspace old;
    {
        auto keys = ledger::Keys::open(old.sample.folder());
        REQUIRE(keys);
        REQUIRE(keys->setPassphrase(tests::deskEvaluator, {}, "tide table", openingCheap));
        REQUIRE(keys->setPassphrase(tests::deskAgent, {}, "harbour wall", openingCheap));
    }
    old.open();
    REQUIRE(old.becomes(qml::OpenWorkspace::Locked));
    old.workspace.signInByName(QStringLiteral("Ada Exmaple"), QStringLiteral("tide table"));
    REQUIRE(old.becomes(qml::OpenWorkspace::Opening));
    old.release();
    REQUIRE(eventually([&] { return !old.workspace.signingIn(); }));
    CHECK(old.workspace.state() == qml::OpenWorkspace::Locked);
    CHECK(old.workspace.signInProblem() == QStringLiteral("The name or the passphrase is not right."));
    old.workspace.signInByName(QStringLiteral("Ada Example"), QStringLiteral("tide table"));
    CHECK(old.becomes(qml::OpenWorkspace::Open));
}

TEST_CASE("How far an opening is, is said with its rate once one can tell", "[door]")
{
    using std::chrono::milliseconds;
    CHECK(qml::OpeningProgress{}.text().isEmpty());
    CHECK(qml::OpeningProgress{1000, 2520, milliseconds(400)}.text().toStdString() == "1,000 of 2,520 entries");
    CHECK(qml::OpeningProgress{2000, 2520, milliseconds(1600)}.text().toStdString()
          == "2,000 of 2,520 entries, 1,250 a second");
    CHECK(qml::OpeningProgress{1000, 4000, milliseconds(400)}.share() == Approx(0.25));
}
