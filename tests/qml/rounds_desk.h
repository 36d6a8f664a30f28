// SPDX-License-Identifier: Apache-2.0
// Rounds on the demo's vision, whose pillars are Early, Beside and Landed.
#pragma once

#include "forms/service/recall.h"
#include "forms/service/rings_true.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Vision/vision_publisher.h"
#include "tests/qml/page_stage.h"

#include <string>
#include <vector>

namespace ringtrue::tests {

inline QVariant cell(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role);
}

inline PersonId colleague(std::uint8_t number)
{
    auto bytes = Uuid::parse("018f0000-0000-7000-8000-000000000100")->bytes();
    bytes[15] = number;
    return PersonId{Uuid{bytes}};
}

struct RoundsDesk : PageDesk {
    explicit RoundsDesk(const QUrl &vision = demoFile("ollensay.vision.yaml"))
    {
        qml::VisionPublisher publisher;
        publisher.setProperty("workspace", QVariant::fromValue(&workspace));
        publisher.publish(vision);
        REQUIRE(waitFor([&] { return !publisher.busy(); }));
        REQUIRE_FALSE(publisher.isRefused());
    }

    template <typename Job>
    auto onRounds(Job job)
    {
        return workspace.engine()
            .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return job(forms::roundParts(workspace.engine(), ledger, connection));
            })
            .get();
    }
    Hash vision()
    {
        const auto versions =
            onRounds([](const forms::RoundParts &parts) { return forms::visionVersions(parts.connection); });
        REQUIRE(versions);
        REQUIRE(versions->size() == 1);
        return versions->front().hash;
    }
    /// Opens `Does it ring true?`; the id as pages pass it on.
    QString openRingsTrue(std::vector<forms::Cut> cuts = {}, std::optional<forms::Day> closesOn = {})
    {
        const forms::NewRingsTrueRound wanted{.visionVersion = vision(),
                                              .question = "Does it ring true here?",
                                              .closesOn = closesOn,
                                              .cuts = std::move(cuts)};
        const auto round = onRounds(
            [&](const forms::RoundParts &parts) { return forms::openRingsTrue(parts, workspace.person(), wanted); });
        REQUIRE(round);
        return QString::fromStdString(round->text());
    }
    QString openRecall()
    {
        const auto hash = vision();
        const auto round = onRounds([&](const forms::RoundParts &parts) {
            return forms::openRecall(parts, workspace.person(), hash, {2026, 4});
        });
        REQUIRE(round);
        return QString::fromStdString(round->text());
    }
    static forms::RoundId idOf(const QString &round) { return forms::RoundId{*Uuid::parse(round.toStdString())}; }
    /// Colleagues @p first to @p last answer, all alike.
    void answer(const QString &round, int first, int last, std::array<int, 3> ratings, const std::string &comment = {})
    {
        for (int number = first; number <= last; ++number) {
            const forms::RingsTrueAnswer given{.ratings = {ratings[0], ratings[1], ratings[2]},
                                               .comments = {"", "", ""},
                                               .comment = comment,
                                               .role = Role::Agent,
                                               .team = {},
                                               .tenure = {}};
            REQUIRE(onRounds([&](const forms::RoundParts &parts) {
                return forms::answerRingsTrue(parts, idOf(round), colleague(std::uint8_t(number)), given);
            }));
        }
    }
    /// Six colleagues say all of it, and an example each.
    void recallSix(const QString &round)
    {
        for (int number = 1; number <= 6; ++number) {
            const forms::RecallAnswer given{{"We say it first", "Early, Beside, Landed",
                                             "Rang back before noon, number " + std::to_string(number)}};
            REQUIRE(onRounds([&](const forms::RoundParts &parts) {
                return forms::answerRecall(parts, idOf(round), colleague(std::uint8_t(number)), given);
            }));
        }
    }
    void closeRingsTrue(const QString &round)
    {
        REQUIRE(onRounds([&](const forms::RoundParts &parts) {
            return forms::closeRingsTrue(parts, idOf(round), workspace.person(), forms::FewAnswers::Refuse);
        }));
    }
    void closeRecall(const QString &round)
    {
        REQUIRE(onRounds([&](const forms::RoundParts &parts) {
            return forms::closeRecall(parts, idOf(round), workspace.person(), forms::FewAnswers::Refuse);
        }));
    }
    /// How many answers wait.
    std::size_t waiting(const QString &round)
    {
        const auto count = forms::countWaiting(workspace.engine(), idOf(round));
        REQUIRE(count);
        return *count;
    }
    template <typename Model>
    void give(Model &model)
    {
        model.setProperty("workspace", QVariant::fromValue(&workspace));
    }
};

} // namespace ringtrue::tests
