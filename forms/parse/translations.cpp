// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/translations.h"

namespace ringtrue::forms {

std::vector<Translation> readTranslations(MapReader &reader, Reading &reading)
{
    std::vector<Translation> out;
    const Node *node = reader.map("translations");
    if (!node)
        return out;
    const std::string path = reader.pathOf("translations");
    for (const NodeEntry &one : node->entries) {
        if (!isPathPart(one, reading))
            continue;
        MapReader texts{one.value, path + "/" + one.key, reading};
        out.push_back({one.key, texts.textTree()});
    }
    return out;
}

} // namespace ringtrue::forms
