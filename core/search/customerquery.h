// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryparser.h"

namespace Frontdesk::Search {

/// One thing that is asked of a customer.
struct CustomerTest {
    enum class What {
        Tag, ///< "tag:vip"
        Attribute, ///< "attr:size>38", "attr:city=台北", "attr:city": something stands there
        Account, ///< "oa:taipei"
        Friend, ///< "is:friend", "is:blocked", "is:not-friend"
        Language, ///< "lang:th": of the profile
    };
    enum class How { Is, Less, AtMost, More, AtLeast, Known };

    What what = What::Tag;
    QString name; ///< of the tag, the attribute, the account …
    How how = How::Is; ///< of Attribute
    QString value = {}; ///< of Attribute, unless Known

    friend bool operator==(const CustomerTest &, const CustomerTest &) = default;
};

/// Which customers somebody means, as a value.
struct CustomerQuery {
    enum class Kind { Test, All, Any, Not };

    Kind kind = Kind::All;
    CustomerTest test = {}; ///< of Test
    QList<CustomerQuery> parts = {}; ///< of All, of which none means everybody; of Any; one of Not

    static CustomerQuery of(const CustomerTest &test) { return {Kind::Test, test, {}}; }
    static CustomerQuery no(const CustomerQuery &query) { return {Kind::Not, {}, {query}}; }

    bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }
    friend bool operator==(const CustomerQuery &a, const CustomerQuery &b)
    {
        return a.kind == b.kind && a.test == b.test && a.parts == b.parts;
    }
};

struct ParsedCustomerQuery {
    CustomerQuery query; ///< to be used only without a mistake
    std::optional<Mistake> mistake = {};

    bool isValid() const noexcept { return !mistake; }
};

/// Reads what somebody typed: tests side by side all hold; "OR" between them binds less than that,
/// "NOT" or "-" before one more; brackets as usual. An attribute is compared by "=", "!=", "<", "<=",
/// ">", ">=". Mistakes: those of parse(), "query.bracket", "query.too-long" and "query.customers-only",
/// a word that is no test.
ParsedCustomerQuery parseCustomers(QStringView typed);

/// As somebody could have typed it: parseCustomers() of it means the same.
QString print(const CustomerQuery &query);

} // namespace Frontdesk::Search
