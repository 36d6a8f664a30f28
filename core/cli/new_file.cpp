// SPDX-License-Identifier: Apache-2.0
#include "core/cli/new_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace ringtrue::cli {

namespace {

Reply refuseUnwritten(const std::string &file)
{
    return refusal("not-written",
                   fmt::format("“{}” could not be written. Look whether its folder is there, whether you may write in "
                               "it, and whether the disk is full.",
                               file));
}

} // namespace

std::optional<Reply> writeNewFile(const std::string &file, std::string_view text)
{
    errno = 0;
    std::FILE *const opened = std::fopen(file.c_str(), "wbx"); // x: never one that is there
    if (opened == nullptr)
        return errno == EEXIST
                   ? refusal("already-there", fmt::format("“{}” is there already. Nothing was written; name "
                                                          "another file with --out.",
                                                          file))
                   : refuseUnwritten(file);
    const bool written = std::fwrite(text.data(), 1, text.size(), opened) == text.size();
    if (std::fclose(opened) == 0 && written)
        return std::nullopt;
    std::error_code ignored; // half a file is worse than none
    std::filesystem::remove(file, ignored);
    return refuseUnwritten(file);
}

Result<std::string, Reply> libraryText(const std::string &name, forms::LibraryKind kind)
{
    const auto items = forms::library();
    const std::string ending = kind == forms::LibraryKind::Form ? ".form.yaml" : ".vision.yaml";
    const auto found = std::ranges::find_if(items, [&](const forms::LibraryItem &item) {
        return item.kind == kind && (item.file == name || item.file == name + ending);
    });
    if (found != items.end())
        return std::string(found->text);
    std::string names;
    for (const auto &item : items)
        if (item.kind == kind)
            names += fmt::format("{}{}", names.empty() ? "" : ", ", item.file);
    return Failure{refusal("unknown-file", fmt::format("The library holds no “{}”. It holds: {}.", name, names))};
}

} // namespace ringtrue::cli
