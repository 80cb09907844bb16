// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/diskcheck.h"
#include "core/relay/relayserver.h"

// The part of RelayServer that says what /metrics tells.
namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

double number(auto value)
{
    return static_cast<double>(value);
}

} // namespace

void RelayServer::addMetrics()
{
    addWebhookMetrics();
    addOutboxMetrics();
    const auto counter = [this](const char *name, const char *help, std::function<double()> read) {
        m_metrics.add(MetricKind::Counter, name, help, std::move(read));
    };
    const auto gauge = [this](const char *name, const char *help, std::function<double()> read) {
        m_metrics.add(MetricKind::Gauge, name, help, std::move(read));
    };
    counter("http_connections_total", "Connections accepted.", [this] {
        return number(m_http.counters().accepted);
    });
    counter("http_connections_refused_total", "Connections over a limit.", [this] {
        return number(m_http.counters().refused);
    });
    counter("http_timeouts_total", "Connections closed for slowness.", [this] {
        return number(m_http.counters().timedOut);
    });
    gauge("http_connections", "Connections open now.", [this] {
        return number(m_http.counters().open);
    });
    m_metrics.add(
        MetricKind::Counter, "http_requests_total", "Requests by class of status.", [this] {
            QList<MetricSample> samples;
            const auto counters = m_http.counters();
            for (size_t i = 0; i < counters.answered.size(); ++i)
                samples.append(
                    {number(counters.answered.at(i)), {{"class", u"%1xx"_s.arg(i + 1)}}});
            return samples;
        });
    gauge("clients", "Clients connected.", [this] { return number(m_hub.connected()); });
    counter("frames_sent_total", "Frames sent to clients.", [this] {
        return number(m_hub.framesSent());
    });
    counter("digest_mismatches_total", "Clients that did not hold what they should.", [this] {
        return number(m_hub.digestMismatches());
    });
    counter("journal_losses_total",
            "Scopes of which a client had seen more than the database has.",
            [this] { return number(m_hub.lossesFound()); });
    counter("sign_ins_total", "People who signed in.", [this] {
        return number(m_sessionEndpoint.signedIn());
    });
    counter("sign_ins_refused_total", "Attempts to sign in that failed.", [this] {
        return number(m_sessionEndpoint.refused());
    });
    counter("commits_total", "Commits of the database.", [this] {
        return number(m_core->store.commits());
    });
    counter("writes_total", "Write jobs; many share a commit.", [this] {
        return number(m_core->store.writes());
    });
    counter("checkpoint_failures_total", "Times the log could not be moved into the file.", [this] {
        return number(m_core->store.checkpointFailures());
    });
    m_metrics.add(m_core->commitTime, "commit_seconds", "Time of a commit of the database.");
    gauge("disk_free_bytes", "Free space where the database is.", [this] {
        return number(freeMbAt(m_core->settings.database)) * 1024 * 1024;
    });
}

void RelayServer::addWebhookMetrics()
{
    const auto counter = [this](const char *name, const char *help, auto member) {
        m_metrics.add(MetricKind::Counter, name, help, std::function<double()>([this, member] {
                          return number(m_webhooks.counters().*member);
                      }));
    };
    using Counters = WebhookEndpoint::Counters;
    counter("webhook_events_total", "Events kept.", &Counters::events);
    counter("webhook_duplicates_total", "Events that were known already.", &Counters::duplicates);
    counter("webhook_unplaced_total",
            "Events that belong to no conversation; kept raw.",
            &Counters::unplaced);
    counter("webhook_unsigned_total", "Requests without a good signature.", &Counters::unsigned_);
    counter("webhook_quarantined_total", "Requests put aside.", &Counters::quarantined);
    counter("webhook_not_kept_total", "Requests answered 503.", &Counters::notKept);
    m_metrics.add(m_webhooks.keepTime(),
                  "webhook_seconds",
                  "From a signed webhook to the answer that it is kept.");
    m_metrics.add(MetricKind::Counter,
                  "webhook_signature_failures_total",
                  "Requests without a good signature, by account.",
                  [this] {
                      QList<MetricSample> samples;
                      const auto accounts = m_core->accounts.all();
                      for (const auto &account : accounts) {
                          const auto &id = account->account.id;
                          samples.append({number(m_webhooks.signatureFailures(id)),
                                          {{"account", id.value()}}});
                      }
                      return samples;
                  });
    m_metrics.add(
        MetricKind::Gauge, "account_attention", "Accounts that need a person, and why.", [this] {
            QList<MetricSample> samples;
            const auto accounts = m_core->accounts.all();
            for (const auto &account : accounts) {
                const auto &code = account->account.attention;
                if (!code.isEmpty())
                    samples.append({1, {{"account", account->account.id.value()}, {"code", code}}});
            }
            return samples;
        });
}

void RelayServer::addOutboxMetrics()
{
    m_metrics.add(MetricKind::Counter, "sends_total", "Sends by how they ended.", [this] {
        const auto counters = m_outbox.counters();
        return QList<MetricSample>{{number(counters.accepted), {{"outcome", u"accepted"_s}}},
                                   {number(counters.failed), {{"outcome", u"failed"_s}}},
                                   {number(counters.unknown), {{"outcome", u"unknown"_s}}}};
    });
    m_metrics.add(MetricKind::Counter,
                  "send_retries_total",
                  "Sends tried again.",
                  std::function<double()>([this] { return number(m_outbox.counters().retried); }));
    m_metrics.add(
        m_outbox.sendTime(), "send_seconds", "From the first byte of a send to the answer.");
    m_metrics.add(MetricKind::Gauge,
                  "sends_queued",
                  "Sends that have not ended, those that wait for a person among them.",
                  std::function<double()>([this] { return number(m_outbox.queued()); }));
    m_metrics.add(MetricKind::Gauge,
                  "sends_in_flight",
                  "Sends on their way to a platform.",
                  std::function<double()>([this] { return number(m_outbox.inFlight()); }));
    m_metrics.add(MetricKind::Counter,
                  "read_receipts_total",
                  "Times a customer was shown that they were read.",
                  std::function<double()>([this] { return number(m_receipts.told()); }));
}

} // namespace Frontdesk::Relay
