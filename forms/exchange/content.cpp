// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"

namespace ringtrue::forms {

namespace {

std::string canonical(const nlohmann::ordered_json &content)
{
    // All our keys are ASCII, so nlohmann's order of bytes is RFC 8785's order of UTF-16 units.
    return nlohmann::json(nlohmann::json::parse(content.dump())).dump();
}

Node nodeOf(const nlohmann::json &json)
{
    Node node;
    if (json.is_object()) {
        node.kind = Node::Kind::Map;
        for (const auto &[key, value] : json.items())
            node.entries.push_back({key, {}, nodeOf(value)});
    } else if (json.is_array()) {
        node.kind = Node::Kind::List;
        for (const auto &value : json)
            node.items.push_back(nodeOf(value));
    } else if (!json.is_null()) {
        node.kind = Node::Kind::Scalar;
        node.text = json.is_string() ? json.get<std::string>() : json.dump();
    }
    return node;
}

} // namespace

std::string canonicalContent(const Form &form)
{
    return canonical(contentOf(form));
}
std::string canonicalContent(const Vision &vision)
{
    return canonical(contentOf(vision));
}

std::string canonicalPolicy(const ScoringPolicy &policy)
{
    Form form;
    form.scoring = policy;
    return canonical(contentOf(form).at("scoring"));
}

Hash policyHash(const ScoringPolicy &policy)
{
    return sha256(canonicalPolicy(policy));
}

ParsedForm formFromContent(const nlohmann::json &content)
{
    return formFromNode(nodeOf(content), {});
}
ParsedVision visionFromContent(const nlohmann::json &content)
{
    return visionFromNode(nodeOf(content), {});
}

} // namespace ringtrue::forms
