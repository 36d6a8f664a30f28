// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/service/publish.h"

#include <fmt/format.h>

#include <filesystem>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string file;
};

Reply run(const Options &options, const Context &context)
{
    const auto text = readFile(options.file, 4u << 20);
    if (!text)
        return text.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto name = std::filesystem::path(options.file).filename().string();
    const auto published = session->workspace
                               ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                   return forms::publishForm(ledger, connection, session->authorId(), *text, name);
                               })
                               .get();
    if (!published)
        return refusalOf(published.error(), options.file);
    const auto &version = published->version;
    return {.json = {{"form", version.form.text()},
                     {"number", version.number},
                     {"hash", hex(view(version.hash))},
                     {"new", published->isNew},
                     {"findings", findingsJson(published->findings)}},
            .words = findingsWords(published->findings)
                     + fmt::format("“{}” is version {} of {}{}.\n", version.title, version.number, version.form.text(),
                                   published->isNew ? "" : "; the same text was published before")};
}

} // namespace

void addFormPublish(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("form", "publish", "Freeze a form file as the next numbered version",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("file", options->file, "A *.form.yaml file")->required();
}

} // namespace ringtrue::cli
