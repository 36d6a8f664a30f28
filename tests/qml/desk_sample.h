// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/permissions.h"
#include "core/service/add_people.h"
#include "core/service/workspace.h"
#include "forms/library/library.h"
#include "forms/service/publish.h"
#include "media/service/import_interaction.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#include "qml/app/registry.h"
#include "tests/catch.h"
#include "tests/effort.h"
#include "tests/temporary_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace ringtrue::tests {

/// Lets the event loop run until @p done says so, 10 s at most, times patience().
inline bool eventually(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > 10'000 * patience())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

inline const PersonId deskEvaluator{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
inline const PersonId deskAgent{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};

inline Transcript deskChat(int seed)
{
    return {{{Side::Customer, 0, {}, "Hello, my parcel is late <b>again</b>"},
             {Side::Agent, 190'000, {}, "I am sorry, let me look"},
             {Side::Customer, 200'000, {}, "thanks " + std::to_string(seed)},
             {Side::Agent, 215'000, {}, "It comes on Friday before noon"}}};
}

/// A workspace with the library's vision and form, one agent and @p chats chats; closed again.
class DeskSample {
public:
    explicit DeskSample(int chats = 3)
    {
        auto made = service::Workspace::create({opening(),
                                                "Tidewater",
                                                {.id = deskEvaluator,
                                                 .name = "Ada Example",
                                                 .externalId = "q-1",
                                                 .roles = organisation::founderRoles(),
                                                 .team = {},
                                                 .languages = {}}});
        REQUIRE(made);
        auto &workspace = **made;
        REQUIRE(service::addPeople(workspace, deskEvaluator,
                                   {{.id = deskAgent,
                                     .name = "Bo Agent",
                                     .externalId = "a-1",
                                     .roles = {Role::Agent},
                                     .team = {},
                                     .languages = {}}}));
        for (const auto &item : forms::library())
            if (item.file.starts_with("first-steps"))
                publish(workspace, item);
        for (int chat = 0; chat < chats; ++chat)
            importChat(workspace, chat);
    }
    std::filesystem::path folder() const { return m_temporary / "w"; }
    const ledger::Registry &registry() const { return m_registry; }
    SetClock &clock() { return m_clock; }

    /// Opens it the way the application does and waits until it is open.
    void open(qml::OpenWorkspace &workspace) const
    {
        workspace.open(QString::fromStdString(folder().string()), QStringLiteral("q-1"));
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Open; }));
    }

private:
    service::Opening opening() const
    {
        return {.folder = folder(), .registry = m_registry, .clock = m_clock, .program = "test"};
    }
    static void publish(service::Workspace &workspace, const forms::LibraryItem &item)
    {
        const bool done =
            workspace
                .submit([&item](ledger::Ledger &ledger, storage::Connection &connection) {
                    if (item.kind == forms::LibraryKind::Vision)
                        return bool(forms::publishVision(ledger, connection, deskEvaluator, item.text, item.file));
                    return bool(forms::publishForm(ledger, connection, deskEvaluator, item.text, item.file));
                })
                .get();
        REQUIRE(done);
    }
    void importChat(service::Workspace &workspace, int number)
    {
        media::NewChat chat;
        chat.about.reference = std::to_string(880 + number);
        chat.about.startedAt = {m_clock.now().microseconds - (10 - number) * 3'600'000'000LL, 60};
        chat.about.segments = {{.agent = deskAgent, .startMs = 0, .endMs = {}}};
        chat.transcript = deskChat(number);
        REQUIRE(media::importChat(workspace, deskEvaluator, std::move(chat)));
    }

    TemporaryFolder m_temporary;
    ledger::Registry m_registry = qml::makeRegistry();
    SetClock m_clock{{1'795'262'551'000'000, 60}}; // 2026-11-21, early afternoon
};

} // namespace ringtrue::tests
