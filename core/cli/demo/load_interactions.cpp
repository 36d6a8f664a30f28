// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "core/base/file_source.h"
#include "core/cli/demo/demo_load.h"
#include "media/chat/read_chat.h"
#include "media/service/import_interaction.h"

#include <algorithm>

namespace ringtrue::cli::demo {

std::optional<media::NewInteraction> DemoLoad::about(const AboutOptions &options)
{
    Session session{.workspace = nullptr, .reader = std::move(*m_reader), .directory = m_directory, .author = nullptr};
    const Context context{.clock = m_clock, .json = false, .quiet = true, .program = {}};
    auto about = aboutOf(session, options, context);
    *m_reader = std::move(session.reader);
    if (!about) {
        refuse(about.error());
        return std::nullopt;
    }
    return std::move(*about);
}

void DemoLoad::importCalls()
{
    const auto content = text("calls/calls.csv");
    const auto csv = parseCsv(content);
    if (fine() && !csv)
        return refuse(refusal("demo", "calls.csv: " + sentence(csv.error())));
    if (!fine())
        return;
    for (const auto &row : csv->rows) {
        const auto cell = [&](const char *name) { return row.fields[csv->column(name).value_or(0)]; };
        AboutOptions options{.reference = cell("reference"),
                             .startedAt = cell("started_at"),
                             .agents = agentsOf(cell("segments"), cell("agent")),
                             .contactType = cell("contact_type"),
                             .customerKey = cell("customer"),
                             .customerName = cell("customer")};
        importCall(options, "calls/" + cell("file"));
    }
}

std::vector<std::string> DemoLoad::agentsOf(const std::string &segments, const std::string &agent)
{
    if (segments.empty())
        return {agent};
    std::vector<std::string> out;
    std::string_view rest = segments;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        out.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

void DemoLoad::importCall(const AboutOptions &options, const std::string &file)
{
    if (!fine())
        return;
    auto what = about(options);
    const auto transcript = media::readChat(text(file.substr(0, file.rfind('.')) + ".transcript.json"));
    auto source = FileSource::open(m_content / file);
    if (!what || !fine())
        return;
    if (!transcript || !source)
        return refuse(refusal("demo", file + " or its transcript cannot be read."));
    m_clock.set({what->startedAt.microseconds + 3'600'000'000, what->startedAt.offsetMinutes});
    m_transcripts[options.reference] = transcript->transcript;
    media::NewCall call{.about = std::move(*what),
                        .files = {},
                        .sides = media::ChannelSides::AgentRight,
                        .transcript = transcript->transcript};
    call.files.push_back(std::move(*source));
    const auto imported = media::importCall(*m_workspace, m_founder, std::move(call));
    if (!imported)
        return refuse(refusal("demo", file + " could not be imported."));
    ++m_counts.calls;
}

void DemoLoad::importChats()
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_content / "chats", error))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path().filename());
    std::sort(files.begin(), files.end());
    for (const auto &file : files)
        importChat("chats/" + file.string());
}

void DemoLoad::importChat(const std::string &file)
{
    const auto content = text(file);
    if (!fine())
        return;
    const auto chat = media::readChat(content);
    const auto head = nlohmann::json::parse(content, nullptr, false);
    if (!chat || !head.is_object())
        return refuse(refusal("demo", file + " cannot be read."));
    const AboutOptions options{.reference = head.value("reference", ""),
                               .startedAt = head.value("started_at", ""),
                               .agents = {head.value("agent", "")},
                               .contactType = head.value("contact_type", ""),
                               .customerKey = head.value("customer", ""),
                               .customerName = head.value("customer", "")};
    auto what = about(options);
    if (!what)
        return;
    m_clock.set({what->startedAt.microseconds + 3'600'000'000, what->startedAt.offsetMinutes});
    if (!media::importChat(*m_workspace, m_founder,
                           {.about = std::move(*what),
                            .channel = Channel::Chat,
                            .transcript = chat->transcript,
                            .dated = chat->startedAt}))
        return refuse(refusal("demo", file + " could not be imported."));
    ++m_counts.chats;
}

} // namespace ringtrue::cli::demo
