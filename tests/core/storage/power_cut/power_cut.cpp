// SPDX-License-Identifier: Apache-2.0
#include "tests/core/storage/power_cut/power_cut.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <vector>

namespace ringtrue::tests {

namespace {

constexpr std::size_t sector = 512;

/// A file as the disk has it for certain, and what it may have besides.
struct CutFile {
    std::string durable;
    std::vector<const DiskCall *> pending;
};

/// A name that appeared (with its file) or went (without).
struct NameChange {
    std::string name;
    std::shared_ptr<CutFile> file;
};

void writeAt(std::string &content, std::size_t place, std::string_view bytes)
{
    if (content.size() < place + bytes.size())
        content.resize(place + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(place));
}

/// Applies one call; @p kept says of each sector of it whether it reached the disk.
template <typename Kept>
void apply(std::string &content, const DiskCall &call, Kept kept)
{
    if (call.kind == DiskCall::Kind::Truncate) {
        if (kept())
            content.resize(static_cast<std::size_t>(call.place), '\0');
        return;
    }
    const auto first = static_cast<std::size_t>(call.place);
    const std::string_view bytes = call.bytes;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = std::min(sector - (first + at) % sector, bytes.size() - at);
        if (kept())
            writeAt(content, first + at, bytes.substr(at, size));
        at += size;
    }
}

/// The disk while the calls go by.
struct Disk {
    std::map<std::string, std::shared_ptr<CutFile>> open; // as the running program sees it
    std::vector<NameChange> names;
    std::size_t durableNames = 0;

    void sync(CutFile &file)
    {
        for (const auto *call : file.pending)
            apply(file.durable, *call, [] { return true; });
        file.pending.clear();
        durableNames = names.size();
    }

    void take(const DiskCall &call)
    {
        using Kind = DiskCall::Kind;
        if (call.kind == Kind::Create) {
            open[call.file] = std::make_shared<CutFile>();
            names.push_back({call.file, open[call.file]});
        } else if (call.kind == Kind::Unlink) {
            open.erase(call.file);
            names.push_back({call.file, nullptr});
        } else if (call.kind == Kind::SyncFolder) {
            durableNames = names.size();
        } else if (const auto found = open.find(call.file); found != open.end()) {
            if (call.kind == Kind::Sync)
                sync(*found->second);
            else
                found->second->pending.push_back(&call);
        }
    }
};

} // namespace

DiskImage afterPowerCut(std::span<const DiskCall> calls, std::mt19937_64 &random)
{
    Disk disk;
    for (const auto &call : calls)
        disk.take(call);
    const auto surviving = std::uniform_int_distribution<std::size_t>(disk.durableNames, disk.names.size())(random);
    std::map<std::string, std::shared_ptr<CutFile>> present;
    for (std::size_t i = 0; i < surviving; ++i) {
        if (disk.names[i].file)
            present[disk.names[i].name] = disk.names[i].file;
        else
            present.erase(disk.names[i].name);
    }
    std::bernoulli_distribution coin(std::uniform_real_distribution<double>(0.0, 1.0)(random));
    DiskImage image;
    for (const auto &[name, file] : present) {
        auto content = file->durable;
        for (const auto *call : file->pending)
            apply(content, *call, [&] { return coin(random); });
        image[name] = std::move(content);
    }
    return image;
}

void writeImage(const DiskImage &image, const std::filesystem::path &folder)
{
    for (const auto &[name, content] : image) {
        std::ofstream out(folder / name, std::ios::binary);
        out << content;
    }
}

} // namespace ringtrue::tests
