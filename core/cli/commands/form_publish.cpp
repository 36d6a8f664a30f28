// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"

namespace ringtrue::cli {

namespace {

Reply formPublishReply(const PublishOptions &options, const Context &context)
{
    const forms::LintedOn on{.today = today(context.clock)};
    return publishFile(
        options, context, "form",
        [&](ledger::Ledger &ledger, storage::Connection &connection, const PersonId &author, std::string_view text,
            std::string_view file) { return forms::publishForm(ledger, connection, author, text, file, on); });
}

} // namespace

void addFormPublish(Frame &frame)
{
    auto options = std::make_shared<PublishOptions>();
    Parser command = frame.add("form", "publish", "Freeze a form file as the next numbered version",
                               [options](const Context &context) { return formPublishReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("file", options->file, "A *.form.yaml file").required().check(someName);
}

} // namespace ringtrue::cli
