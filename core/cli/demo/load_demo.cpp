// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/load_demo.h"

#include "core/cli/demo/demo_load.h"
#include "core/cli/failure_words.h"
#include "core/cli/new_folder_words.h"
#include "core/cli/workspace_words.h"
#include "core/service/new_folder.h"

#include <fmt/format.h>

#include <cstdlib>

namespace ringtrue::cli::demo {

namespace fs = std::filesystem;

Result<DemoCounts, Reply> DemoLoad::load()
{
    makeWorkspace();
    importOrganisation();
    publishAll();
    drawOlder();
    importCalls();
    importChats();
    evaluateRecent();
    assignWork();
    giveFeedback();
    count();
    if (m_refusal)
        return Failure{*m_refusal};
    return m_counts;
}

std::string DemoLoad::text(const std::string &name)
{
    auto content = readFile((m_content / name).string());
    if (!content) {
        refuse(content.error());
        return {};
    }
    return std::move(*content);
}

void DemoLoad::refuse(Reply reply)
{
    if (!m_refusal)
        m_refusal = std::move(reply);
}

void DemoLoad::append(const PersonId &author, const std::vector<ledger::FactDraft> &facts)
{
    if (fine() && !facts.empty())
        take(onLedger([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(author, facts); }),
             "The demo could not be written");
}

void DemoLoad::readDirectory()
{
    if (!m_reader) {
        auto reader = m_workspace->readFacts();
        if (!reader)
            return refuse(refusalOf(reader.error(), m_options.folder));
        m_reader = std::make_unique<storage::Connection>(std::move(*reader));
    }
    m_directory = take(organisation::readDirectory(*m_reader, m_workspace->keys()), "The people could not be read");
}

const Person *DemoLoad::person(const std::string &externalId)
{
    const auto *const found = m_directory.personByExternalId(externalId);
    if (found == nullptr)
        refuse(refusal("demo", fmt::format("The demo names somebody who is not there: {}.", externalId)));
    return found == nullptr ? nullptr : &found->person;
}

fs::path contentFolder()
{
    if (const char *const named = std::getenv("RINGTRUE_DEMO"); named != nullptr && *named != '\0')
        return named;
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "ringtrue" / "demo";
}

Result<DemoCounts, Reply> loadDemo(const fs::path &content, const std::string &folder)
{
    std::error_code error;
    if (!fs::exists(content / "past.yaml", error))
        return Failure{
            refusal("demo-content", fmt::format("The demo's content is not in “{}”. Set RINGTRUE_DEMO to its folder.",
                                                content.string()))};
    auto made = service::NewFolder::begin(folder); // a demo is whole, or not there
    if (!made)
        return Failure{refusalOfNew(made.error(), folder)};
    auto counts = DemoLoad(content, made->path().string()).load();
    if (!counts)
        return counts;
    if (const auto published = made->publish(); !published)
        return Failure{refusalOfNew(published.error(), folder)};
    return counts;
}

} // namespace ringtrue::cli::demo
