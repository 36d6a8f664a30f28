// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/sealed.h"

#include "core/base/hex.h"
#include "core/ledger/big_endian.h"
#include "core/ledger/keys.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

constexpr std::string_view sealedKey = "$sealed";
constexpr std::string_view placeKey = "$toSeal";

/// What a box is bound to, so that it opens in its own place only.
std::string boundTo(const FactId &fact, std::string_view pointer)
{
    std::string bound(fact.uuid().view());
    bound += pointer;
    return bound;
}

/// One step of an RFC 6901 pointer.
std::string step(std::string_view name)
{
    std::string out = "/";
    for (const char c : name) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out.push_back(c);
    }
    return out;
}

std::optional<std::string> textOf(const Body &object, std::string_view name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return std::nullopt;
    return member->get<std::string>();
}

std::optional<std::string> bytesAt(const Body &object, std::string_view name)
{
    const auto text = textOf(object, name);
    return text ? fromBase64(*text) : std::nullopt;
}

/// The object under the only member of @p value, when that member has @p name.
const Body *only(const Body &value, std::string_view name)
{
    if (!value.is_object() || value.size() != 1 || value.begin().key() != name || !value.begin()->is_object())
        return nullptr;
    return &*value.begin();
}

std::optional<SubjectId> subjectIn(const Body &content)
{
    const auto text = textOf(content, "subject");
    return text ? SubjectId::parse(*text) : std::nullopt;
}

void collectSubjects(const Body &value, std::vector<SubjectId> &subjects)
{
    for (const auto name : {sealedKey, placeKey}) {
        if (const auto *content = only(value, name)) {
            if (const auto subject = subjectIn(*content))
                subjects.push_back(*subject);
            return;
        }
    }
    if (value.is_structured()) {
        for (const auto &element : value)
            collectSubjects(element, subjects);
    }
}

/// Seals place holders where they stand.
class Sealer {
public:
    Sealer(const FactId &fact, const std::function<std::optional<Secret>(const SubjectId &)> &keyOf,
           const std::function<Nonce()> &nonce)
        : m_fact(fact), m_keyOf(keyOf), m_nonce(nonce)
    {
    }

    /// The subject whose key is missing, or nothing.
    std::optional<SubjectId> seal(Body &value, const std::string &pointer) const
    {
        if (only(value, placeKey))
            return sealPlace(value, pointer);
        if (value.is_object()) {
            for (auto member = value.begin(); member != value.end(); ++member) {
                if (auto missing = sealWithin(*member, [&] { return pointer + step(member.key()); }))
                    return missing;
            }
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                if (auto missing = sealWithin(value[i], [&] { return pointer + "/" + std::to_string(i); }))
                    return missing;
            }
        }
        return std::nullopt;
    }

private:
    template <typename Pointer>
    std::optional<SubjectId> sealWithin(Body &value, Pointer pointer) const
    {
        return value.is_structured() ? seal(value, pointer()) : std::nullopt;
    }

    std::optional<SubjectId> sealPlace(Body &value, const std::string &pointer) const
    {
        const auto &content = value.begin().value();
        const auto subject = subjectIn(content).value_or(SubjectId{});
        const auto key = m_keyOf(subject);
        if (!key)
            return subject;
        const auto nonce = m_nonce();
        const auto box = sealBox(*key, nonce, boundTo(m_fact, pointer), textOf(content, "text").value_or(""));
        Body sealed = Body::object();
        sealed["subject"] = subject.text();
        sealed["nonce"] = base64({reinterpret_cast<const char *>(nonce.data()), nonce.size()});
        sealed["box"] = base64(box);
        value = Body::object();
        value[std::string(sealedKey)] = std::move(sealed);
        return std::nullopt;
    }

    const FactId &m_fact;
    const std::function<std::optional<Secret>(const SubjectId &)> &m_keyOf;
    const std::function<Nonce()> &m_nonce;
};

const Body *valueAt(const Body &body, std::string_view pointer)
{
    try {
        const Body::json_pointer path{std::string(pointer)};
        return body.contains(path) ? &body.at(path) : nullptr;
    } catch (const Body::exception &) {
        return nullptr; // no pointer
    }
}

} // namespace

std::string SealedText::bytes() const
{
    std::string out(subject.uuid().view());
    out += fact.uuid().view();
    out.append(reinterpret_cast<const char *>(nonce.data()), nonce.size());
    appendBigEndian(out, static_cast<std::uint16_t>(pointer.size()));
    out += pointer;
    out += box;
    return out;
}

std::optional<SealedText> SealedText::fromBytes(std::string_view bytes)
{
    ByteReader reader(bytes);
    SealedText sealed;
    sealed.subject = SubjectId{Uuid{reader.array<Uuid::Bytes>()}};
    sealed.fact = FactId{Uuid{reader.array<Uuid::Bytes>()}};
    sealed.nonce = reader.array<Nonce>();
    sealed.pointer = reader.take(reader.integer<std::uint16_t>());
    sealed.box = reader.left();
    return reader.whole() ? std::optional{sealed} : std::nullopt;
}

std::optional<SealedText> sealedAt(const FactId &fact, const Body &body, std::string_view pointer)
{
    const auto *value = valueAt(body, pointer);
    const auto *content = value ? only(*value, sealedKey) : nullptr;
    if (!content || content->size() != 3 || pointer.size() > UINT16_MAX)
        return std::nullopt;
    const auto subject = subjectIn(*content);
    const auto nonce = bytesAt(*content, "nonce");
    const auto box = bytesAt(*content, "box");
    if (!subject || !nonce || !box || nonce->size() != Nonce{}.size())
        return std::nullopt;
    SealedText sealed{*subject, fact, std::string(pointer), {}, *box};
    std::copy(nonce->begin(), nonce->end(), sealed.nonce.begin());
    return sealed;
}

Result<std::string, OpenError> open(Keys &keys, const SealedText &sealed)
{
    const auto key = keys.find(sealed.subject);
    if (!key) {
        const auto error = key.error().error;
        return Failure{error == KeyError::Erased  ? OpenError::Erased
                       : error == KeyError::NoKey ? OpenError::NoKey
                                                  : OpenError::Damaged};
    }
    auto text = openBox(*key, sealed.nonce, boundTo(sealed.fact, sealed.pointer), sealed.box);
    if (!text)
        return Failure{OpenError::Damaged};
    return std::move(*text);
}

std::vector<SubjectId> subjectsIn(const Body &body)
{
    std::vector<SubjectId> subjects;
    collectSubjects(body, subjects);
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    return subjects;
}

Result<Body, SubjectId> sealAll(const FactId &fact, const Body &body,
                                const std::function<std::optional<Secret>(const SubjectId &)> &keyOf,
                                const std::function<Nonce()> &nonce)
{
    Body sealed = body;
    if (const auto missing = Sealer(fact, keyOf, nonce).seal(sealed, ""))
        return Failure{*missing};
    return sealed;
}

} // namespace ringtrue::ledger
