// SPDX-License-Identifier: Apache-2.0
#include "core/cli/open_without.h"

#include "core/cli/number_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace ringtrue::cli {

OpenedBy openedBy(const service::Workspace &workspace)
{
    std::error_code error;
    return std::filesystem::exists(workspace.paths().unlock(), error) ? OpenedBy::Anybody : OpenedBy::Passphrases;
}

void warnOfOpening(Reply &reply, service::Workspace &workspace, OpenedBy before)
{
    reply.json["warnings"] = nlohmann::json::array();
    if (before == OpenedBy::Anybody || openedBy(workspace) == OpenedBy::Passphrases)
        return;
    const auto people = workspace.keys().people();
    const auto without = !people ? 0 : std::ranges::count_if(*people, [&](const PersonId &person) {
        const auto has = workspace.keys().hasPassphrase(person);
        return has && !*has;
    });
    const auto message = fmt::format(
        "Until now only passphrases opened this workspace. Now anybody at this computer can open it: {} no passphrase, "
        "and unlock.key lies beside the keys again. It goes when each has set one: RINGTRUE_PASSPHRASE holds yours, "
        "RINGTRUE_NEW_PASSPHRASE theirs, and then ringtrue person passphrase --as THEIR-ID",
        counted(static_cast<std::uint64_t>(without), "person has", "people have"));
    reply.json["warnings"].push_back({{"code", "opens-without-passphrase"}, {"message", message}});
    reply.words += (reply.words.ends_with('\n') ? "" : "\n") + message + '\n';
}

} // namespace ringtrue::cli
