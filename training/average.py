"""Writes the weighted mean of checkpoints that share a beginning (Wortsman et al. 2022, "Model soups")."""
import argparse

import torch


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("parts", nargs="+", help="CHECKPOINT=SHARE")
    a.add_argument("--apart", action="store_true",
                   help="the heads for disputes began from nothing in each part: lay them side by side, and average their logits")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    parts = [(torch.load(p.rpartition("=")[0], map_location="cpu"), float(p.rpartition("=")[2])) for p in o.parts]
    if abs(sum(share for _, share in parts) - 1) > 1e-6:
        raise SystemExit("the shares must add up to 1")
    last = parts[-1][0]
    mean = {k: sum(saved["model"][k].float() * share for saved, share in parts) for k in last["model"]}
    if o.apart:
        for k in ("dispute_dense.weight", "dispute_dense.bias"):
            mean[k] = torch.cat([saved["model"][k].float() for saved, _ in parts])
        mean["dispute_head.weight"] = torch.cat([saved["model"]["dispute_head.weight"].float() * share for saved, share in parts], 1)
    torch.save({"layers": last["layers"], "model": mean}, o.out)


if __name__ == "__main__":
    main()
