// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"

namespace ringtrue::cli {

namespace {

struct FormRepublishOptions {
    WorkspaceOptions workspace;
    std::string form;
    std::int64_t version = 0;
};

Reply notRepublished(const forms::RepublishFailure &failure, const FormRepublishOptions &options)
{
    const auto what = fmt::format("Version {} of the form “{}”", options.version, options.form);
    switch (failure.error) {
    case forms::RepublishError::Version:
        return refusalOf(failure.version, what);
    case forms::RepublishError::InForce:
        return refusal("in-force", fmt::format("{} is the one in force. Nothing was changed.", what));
    case forms::RepublishError::Refused:
        return refusalOf(failure.refusal, fmt::format("{}, version {}", options.form, options.version));
    }
    return {};
}

Reply formRepublishReply(const FormRepublishOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const forms::LintedOn on{.today = today(context.clock)};
    const auto published = session->workspace
                               ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                   return forms::republishForm(ledger, connection, session->authorId(),
                                                               FormSlug(options.form), options.version, on);
                               })
                               .get();
    if (!published)
        return notRepublished(published.error(), options);
    const auto &version = published->version;
    Reply reply{.json = versionJson("form", version), .words = findingsWords(published->findings)};
    reply.json["again"] = options.version;
    reply.json["in_force"] = published->inForce;
    reply.json["findings"] = findingsJson(published->findings);
    reply.words +=
        fmt::format("“{}” of version {} is in force again, as version {} of {}. Evaluations keep the version "
                    "they were given on.\n",
                    version.title, options.version, version.number, version.form.text());
    return reply;
}

} // namespace

void addFormRepublish(Frame &frame)
{
    auto options = std::make_shared<FormRepublishOptions>();
    Parser command =
        frame.add("form", "republish", "Put an earlier version of a form in force again, as the next numbered version",
                  [options](const Context &context) { return formRepublishReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("form", options->form, "Its id, as `form list` shows it").required();
    command.option("--version", options->version, "The number of the earlier version").required().between(1, 1'000'000);
}

} // namespace ringtrue::cli
